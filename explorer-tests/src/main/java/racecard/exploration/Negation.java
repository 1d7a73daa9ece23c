package racecard.exploration;

import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;

/** A condition is the other way round. */
record Negation() implements Change {
    /** The change at this instruction, if it is a condition. */
    static Optional<Change> of(AbstractInsnNode at) {
        return at instanceof JumpInsnNode && at.getOpcode() != Opcodes.GOTO
                ? Optional.of(new Negation())
                : Optional.empty();
    }

    @Override
    public void weave(Code method, int at, int number) {
        JumpInsnNode jump = (JumpInsnNode) method.get(at);
        LabelNode other = new LabelNode();
        LabelNode through = new LabelNode();
        method.before(at, Change.branch(number, true, other));
        InsnList after = new InsnList();
        after.add(new JumpInsnNode(Opcodes.GOTO, through));
        after.add(other);
        after.add(new JumpInsnNode(opposite(jump.getOpcode()), jump.label));
        after.add(through);
        method.after(at, after);
    }

    /**
     * In the JVM's numbering opposite conditions are neighbours: IFEQ 153 and IFNE 154, but IFNULL 198, IFNONNULL 199.
     */
    private static int opposite(int opcode) {
        return opcode >= Opcodes.IFNULL ? opcode ^ 1 : ((opcode + 1) ^ 1) - 1;
    }

    @Override
    public String toString() {
        return "if not";
    }
}
