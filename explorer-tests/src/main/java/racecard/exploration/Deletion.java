package racecard.exploration;

import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;

/** A statement is left out. */
record Deletion(Statement statement) implements Change {
    @Override
    public void weave(Code method, int at, int number) {
        LabelNode end = new LabelNode();
        method.before(statement.from(), Change.branch(number, true, end));
        InsnList after = new InsnList();
        after.add(end);
        method.after(statement.to(), after);
    }

    @Override
    public String toString() {
        return "no " + statement.text();
    }
}
