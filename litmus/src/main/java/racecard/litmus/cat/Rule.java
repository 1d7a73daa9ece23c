package racecard.litmus.cat;

import java.util.function.Supplier;

/** One check or flag of a model, in one universe. What it looks at is worked out when it is first wanted. */
final class Rule {
    final Token at;
    final String name;
    final String kind;
    final boolean negated;
    final boolean flag;
    private final Supplier<Node> supplier;
    private Node node;

    Rule(Stmt.Check text, String name, Supplier<Node> supplier) {
        this.at = text.at();
        this.name = name;
        this.kind = text.kind();
        this.negated = text.negated();
        this.flag = text.flag();
        this.supplier = supplier;
    }

    Node node() {
        if (node == null) {
            node = supplier.get();
        }
        return node;
    }
}
