package racecard.explorer.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Reads and writes of array elements. Bytecode does not tell boolean[] from byte[]: the runtime boxes those two itself.
 */
final class Elements {
    private static final Type ARRAY = Type.getType("[Ljava/lang/Object;");
    private static final String ELEMENTS = "racecard/explorer/runtime/ArrayElements";

    private final MethodNode method;
    private final AddedLocals locals;

    Elements(MethodNode method, AddedLocals locals) {
        this.method = method;
        this.locals = locals;
    }

    private static String type(int opcode, int base) {
        return switch (opcode - base) {
            case 0 -> "I";
            case 1 -> "J";
            case 2 -> "F";
            case 3 -> "D";
            case 4 -> "Ljava/lang/Object;";
            case 5 -> "B";
            case 6 -> "C";
            default -> "S";
        };
    }

    private static String array(String element) {
        return element.equals("B") ? "Ljava/lang/Object;" : "[" + element;
    }

    /**
     * The verifier takes the type of what AALOAD leaves from the array, and no hook could return it: so the answer is
     * put into the array first, and read from there.
     */
    void load(AbstractInsnNode at) {
        String type = type(at.getOpcode(), Opcodes.IALOAD);
        if (type.startsWith("L")) {
            InsnList before = new InsnList();
            before.add(new InsnNode(Opcodes.DUP2));
            before.add(new MethodInsnNode(Opcodes.INVOKESTATIC, ELEMENTS, "prepare", "([Ljava/lang/Object;I)V"));
            method.instructions.insertBefore(at, before);
        } else {
            method.instructions.set(
                    at, new MethodInsnNode(Opcodes.INVOKESTATIC, ELEMENTS, "load", "(" + array(type) + "I)" + type));
        }
    }

    void store(AbstractInsnNode at) {
        String element = type(at.getOpcode(), Opcodes.IASTORE);
        Type type = Type.getType(element);
        int value = locals.temporary(0);
        int index = locals.temporary(2);
        int array = locals.temporary(4);
        LabelNode done = new LabelNode();
        InsnList before = new InsnList();
        before.add(locals.store(type, value));
        before.add(new VarInsnNode(Opcodes.ISTORE, index));
        before.add(locals.store(ARRAY, array));
        before.add(locals.load(ARRAY, array));
        before.add(new VarInsnNode(Opcodes.ILOAD, index));
        before.add(locals.load(type, value));
        before.add(new MethodInsnNode(
                Opcodes.INVOKESTATIC, ELEMENTS, "store", "(" + array(element) + "I" + element + ")Z"));
        before.add(new JumpInsnNode(Opcodes.IFEQ, done));
        before.add(locals.load(ARRAY, array));
        before.add(new VarInsnNode(Opcodes.ILOAD, index));
        before.add(locals.load(type, value));
        method.instructions.insertBefore(at, before);
        method.instructions.insert(at, done);
    }
}
