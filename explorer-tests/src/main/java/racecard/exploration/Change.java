package racecard.exploration;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Another way that a method may go at one of its instructions. All ways of all methods are woven into the classes at
 * once, and an exploration chooses one: so classes are instrumented and compiled once, and not for each mutation.
 * {@code toString} says what it is in a few words.
 */
interface Change {
    /**
     * Weaves the other way in.
     *
     * @param method the method as it was, whatever else has been woven into it
     * @param at the number of the instruction
     * @param number that of the mutation
     */
    void weave(Code method, int at, int number);

    /** Whether less is ordered or excluded by it, and nothing else is changed. */
    default boolean weakens() {
        return false;
    }

    /** Goes to this label when the mutation is, or is not, the chosen one. */
    static InsnList branch(int number, boolean chosen, LabelNode to) {
        InsnList code = new InsnList();
        code.add(new LdcInsnNode(number));
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "racecard/explorer/lab/Marks", "at", "(I)Z"));
        code.add(new JumpInsnNode(chosen ? Opcodes.IFNE : Opcodes.IFEQ, to));
        return code;
    }
}
