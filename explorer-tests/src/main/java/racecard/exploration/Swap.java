package racecard.exploration;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;

/** Two neighbouring statements change places. */
record Swap(Statement first, Statement second) implements Change {
    @Override
    public void weave(Code method, int at, int number) {
        LabelNode swapped = new LabelNode();
        LabelNode end = new LabelNode();
        method.before(first.from(), Change.branch(number, true, swapped));
        InsnList after = new InsnList();
        after.add(new JumpInsnNode(Opcodes.GOTO, end));
        after.add(swapped);
        after.add(method.copy(second.from(), second.to()));
        after.add(method.copy(first.from(), first.to()));
        after.add(end);
        method.after(second.to(), after);
    }

    @Override
    public String toString() {
        return first.text() + " after " + second.text();
    }
}
