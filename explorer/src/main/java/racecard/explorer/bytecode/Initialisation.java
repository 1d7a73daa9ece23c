package racecard.explorer.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import racecard.explorer.runtime.Initialisers;

/** Static initialisers, and what sets them off. */
final class Initialisation {
    private static final String INITIALISERS = "racecard/explorer/runtime/Initialisers";
    private static final String NAME = "<clinit>";

    private Initialisation() {}

    /**
     * A late class's initialiser becomes a method. A class below another has one, so that its use is seen while the one
     * above is initialised.
     */
    static void prepare(ClassNode node, Hierarchy hierarchy) {
        boolean late = hierarchy.isLate(node.name);
        boolean below = (node.access & Opcodes.ACC_INTERFACE) == 0 && Scope.isInstrumented(node.superName);
        if ((late || below) && node.methods.stream().noneMatch(method -> method.name.equals(NAME))) {
            MethodNode empty = new MethodNode(Opcodes.ACC_STATIC, NAME, "()V", null, null);
            empty.instructions.add(new InsnNode(Opcodes.RETURN));
            node.methods.add(empty);
        }
        if (late) {
            for (MethodNode method : node.methods) {
                if (method.name.equals(NAME)) {
                    method.name = Initialisers.METHOD;
                    method.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
                }
            }
            for (FieldNode field : node.fields) {
                if (Hierarchy.isSetLate(field)) {
                    field.access &= ~Opcodes.ACC_FINAL;
                }
            }
        }
    }

    /** Asks for the initialiser that an instruction sets off (JLS 12.4.1), if it is late or may turn out to be. */
    static void setOff(Hierarchy hierarchy, InsnList code, AbstractInsnNode at) {
        String type = used(hierarchy, at);
        if (hierarchy.setsOff(type)) {
            code.insertBefore(at, tell("initialize", type));
        } else if (hierarchy.isBelowInitialiser(type)) {
            code.insertBefore(at, tell("below", type));
        }
    }

    private static InsnList tell(String hook, String type) {
        InsnList code = new InsnList();
        code.add(new LdcInsnNode(Type.getObjectType(type)));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, INITIALISERS, hook, "(Ljava/lang/Class;)V"));
        return code;
    }

    private static String used(Hierarchy hierarchy, AbstractInsnNode at) {
        return switch (at.getOpcode()) {
            case Opcodes.NEW -> ((TypeInsnNode) at).desc;
            case Opcodes.INVOKESTATIC -> {
                MethodInsnNode call = (MethodInsnNode) at;
                yield hierarchy.declarer(call.owner, call.name, call.desc);
            }
            case Opcodes.GETSTATIC, Opcodes.PUTSTATIC -> {
                FieldInsnNode access = (FieldInsnNode) at;
                Hierarchy.Resolved resolved = hierarchy.field(access.owner, access.name, access.desc);
                yield resolved == null ? "" : resolved.field().owner().replace('.', '/');
            }
            default -> "";
        };
    }
}
