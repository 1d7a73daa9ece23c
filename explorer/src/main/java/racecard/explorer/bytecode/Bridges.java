package racecard.explorer.bytecode;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Where the checker itself calls the program with a list: the program's method takes a twin, so another of the same
 * name takes the list and hands it over as one.
 */
final class Bridges {
    private static final String LIST = "java/util/List";

    private Bridges() {}

    static void add(ClassNode node) {
        for (MethodNode method : List.copyOf(node.methods)) {
            if (method.name.equals("after") && method.desc.equals(descriptor(Twins.PACKAGE + LIST))) {
                node.methods.add(bridge(node.name));
            }
        }
    }

    private static String descriptor(String list) {
        return "(L" + list + ";)Ljava/lang/String;";
    }

    private static MethodNode bridge(String owner) {
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC;
        MethodNode bridge = new MethodNode(access, "after", descriptor(LIST), null, null);
        String arrays = Twins.PACKAGE + "java/util/Arrays";
        String twin = Twins.PACKAGE + LIST;
        Type objects = Type.getType(Object[].class);
        bridge.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
        bridge.instructions.add(new VarInsnNode(Opcodes.ALOAD, 1));
        bridge.instructions.add(
                new MethodInsnNode(Opcodes.INVOKEINTERFACE, LIST, "toArray", "()" + objects.getDescriptor(), true));
        bridge.instructions.add(new InsnNode(Opcodes.DUP));
        bridge.instructions.add(MethodTransform.hook("adopt", "(Ljava/lang/Object;)V"));
        bridge.instructions.add(new MethodInsnNode(
                Opcodes.INVOKESTATIC, arrays, "asList", "(" + objects.getDescriptor() + ")L" + twin + ";"));
        bridge.instructions.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, owner, "after", descriptor(twin)));
        bridge.instructions.add(new InsnNode(Opcodes.ARETURN));
        bridge.maxStack = 2;
        bridge.maxLocals = 2;
        return bridge;
    }
}
