package racecard.litmus.cat;

import java.util.HashSet;
import java.util.Set;

/**
 * Recognizes, in a model that was unfolded without a universe, checks that are at least as strong as those that an
 * enumerator knows how to use.
 */
final class RecognizedChecks {
    private final Names names;

    RecognizedChecks(Names names) {
        this.names = names;
    }

    /**
     * Whether the relation has po-loc, rf, co and fr in it: {@code a | b} has what either has, {@code a⁺} has what
     * {@code a} has.
     */
    boolean isCoherence(Node node) {
        Set<Node> parts = parts(node);
        return parts.stream().anyMatch(this::isProgramOrder)
                && hasRf(node)
                && hasCo(node)
                && parts.stream().anyMatch(this::isFr);
    }

    /** Whether the relation has {@code rmw & (fre ; coe)} in it. */
    boolean isAtomicity(Node node) {
        if (node.op != Op.AND) {
            return false;
        }
        return (hasInput(node.a, "rmw") && isFrCo(node.b)) || (hasInput(node.b, "rmw") && isFrCo(node.a));
    }

    private boolean isFrCo(Node node) {
        return node.op == Op.SEQ
                && parts(node.a).stream().anyMatch(part -> isFr(outward(part)))
                && parts(node.b).stream().anyMatch(part -> hasCo(outward(part)));
    }

    /** Of {@code a & ext} the {@code a}: {@code fre ; coe} is what is to be had. */
    private static Node outward(Node node) {
        if (node.op == Op.MINUS && isInside(node.b)) {
            return node.a;
        }
        if (node.op != Op.AND) {
            return node;
        }
        return isExt(node.a) ? node.b : isExt(node.b) ? node.a : node;
    }

    private static boolean isExt(Node node) {
        return "ext".equals(node.name);
    }

    private static boolean isInside(Node node) {
        return "int".equals(node.name);
    }

    private boolean isProgramOrder(Node node) {
        if (node.op == Op.AND) {
            return (named(node.a, "po") && named(node.b, "loc")) || (named(node.b, "po") && named(node.a, "loc"));
        }
        return named(node, "po");
    }

    private boolean isFr(Node node) {
        Node bare = node.op == Op.MINUS && node.b.op == Op.IDENTITY ? node.a : node;
        return bare.op == Op.SEQ && bare.a.op == Op.INVERSE && hasRf(bare.a.a) && hasCo(bare.b);
    }

    private boolean hasRf(Node node) {
        return parts(node).stream().anyMatch(part -> unrestricted(part) == names.rf);
    }

    private boolean hasCo(Node node) {
        return parts(node).stream().anyMatch(part -> unrestricted(part) == names.co);
    }

    private static boolean hasInput(Node node, String name) {
        return parts(node).stream().anyMatch(part -> named(part, name));
    }

    /** What is left when it is forgotten that locks were taken out: those the model puts back itself. */
    private Node unrestricted(Node node) {
        Node at = node;
        while (names.isLockless() && (at.op == Op.FROM || at.op == Op.TO)) {
            at = at.a;
        }
        return at;
    }

    private static boolean named(Node node, String name) {
        return node.op == Op.INPUT && name.equals(node.name);
    }

    private static Set<Node> parts(Node node) {
        Set<Node> parts = new HashSet<>();
        collect(node, parts);
        return parts;
    }

    private static void collect(Node node, Set<Node> parts) {
        if (!parts.add(node)) {
            return;
        }
        if (node.op == Op.OR) {
            collect(node.a, parts);
            collect(node.b, parts);
        } else if (node.op == Op.PLUS || node.op == Op.OPTION) {
            collect(node.a, parts);
        }
    }
}
