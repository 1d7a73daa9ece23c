package racecard.explorer.bytecode;

import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * What is to be done at a method's beginning and at each of its ends: synchronized methods hold their lock, static
 * initialisers run before the threads.
 */
final class Bodies {
    private Bodies() {}

    /** @param free a local variable that nobody uses */
    static void wrap(String owner, MethodNode method, int free) {
        if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            method.access &= ~Opcodes.ACC_SYNCHRONIZED;
            boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
            AbstractInsnNode lock =
                    isStatic ? new LdcInsnNode(Type.getObjectType(owner)) : new VarInsnNode(Opcodes.ALOAD, 0);
            InsnList unlock = code(lock, MethodTransform.sync("unlock"));
            wrap(method, code(lock, MethodTransform.sync("lock")), unlock, copy(unlock));
        } else if (method.name.equals("<clinit>")) {
            wrap(
                    method,
                    code(
                            new LdcInsnNode(Type.getObjectType(owner)),
                            MethodTransform.hook("initializing", "(Ljava/lang/Class;)Ljava/lang/Object;"),
                            new VarInsnNode(Opcodes.ASTORE, free)),
                    ends(free, "initialized"),
                    ends(free, "uninitialized"));
        }
    }

    private static InsnList ends(int which, String how) {
        return code(new VarInsnNode(Opcodes.ALOAD, which), MethodTransform.hook(how, "(Ljava/lang/Object;)V"));
    }

    private static InsnList code(AbstractInsnNode... instructions) {
        InsnList code = new InsnList();
        for (AbstractInsnNode instruction : instructions) {
            code.add(instruction.clone(Map.of()));
        }
        return code;
    }

    private static InsnList copy(InsnList code) {
        return code(code.toArray());
    }

    private static void wrap(MethodNode method, InsnList before, InsnList after, InsnList thrower) {
        for (AbstractInsnNode at : method.instructions.toArray()) {
            if (at.getOpcode() >= Opcodes.IRETURN && at.getOpcode() <= Opcodes.RETURN) {
                method.instructions.insertBefore(at, copy(after));
            }
        }
        LabelNode start = new LabelNode();
        LabelNode end = new LabelNode();
        LabelNode thrown = new LabelNode();
        method.instructions.insert(start);
        method.instructions.insert(before);
        method.instructions.add(end);
        method.instructions.add(thrown);
        method.instructions.add(new InsnNode(Opcodes.DUP));
        method.instructions.add(MethodTransform.hook("passing", "(Ljava/lang/Throwable;)V"));
        method.instructions.add(thrower);
        method.instructions.add(new InsnNode(Opcodes.ATHROW));
        method.tryCatchBlocks.add(new TryCatchBlockNode(start, end, thrown, null));
    }
}
