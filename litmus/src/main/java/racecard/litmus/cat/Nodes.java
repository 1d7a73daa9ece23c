package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;
import racecard.litmus.relation.Rel;
import racecard.litmus.relation.Sets;

/**
 * Makes nodes: the same computation twice is one node, what depends on no candidate is computed at once, and what comes
 * out empty for this universe takes with it all that is built on it. So a program without RCU pays nothing for the RCU
 * half of a model.
 */
final class Nodes {
    private static final int BITS = Long.SIZE;

    final int size;
    /**
     * Made without a universe, to look at a model's form: nothing has a value, and only what is empty by its text is
     * empty.
     */
    final boolean symbolic;

    final Node none;
    final Node nobody;
    final Node everybody;

    private final List<List<Node>> dependents = new ArrayList<>();
    private int bits = 3;
    private int ids;
    /**
     * The nodes made from arguments, by these, open-addressed: a universe makes a thousand look-ups and is then
     * forgotten.
     */
    private Node[] made = new Node[256];

    private int count;

    Nodes(int size, boolean symbolic) {
        this.size = size;
        this.symbolic = symbolic;
        for (int i = 0; i < bits; i++) {
            dependents.add(new ArrayList<>());
        }
        this.none = input("0", new Rel(size), 0);
        this.nobody = input("0", Sets.none(size), 0);
        this.everybody = input("_", Sets.all(size), 0);
    }

    Node input(String name, Rel rel, long deps) {
        Node node = new Node(ids++, Op.INPUT, null, null, false, deps, 0);
        node.rel = rel;
        node.name = name;
        node.valid = true;
        return node;
    }

    Node input(String name, long[] set, long deps) {
        Node node = new Node(ids++, Op.INPUT, null, null, true, deps, 0);
        node.set = set;
        node.name = name;
        node.valid = true;
        return node;
    }

    /** A variable of a recursive definition, or the value of one. */
    Node bound(Op op, boolean isSet, long deps, long anti) {
        Node node = new Node(ids++, op, null, null, isSet, deps, anti);
        if (isSet) {
            node.set = Sets.none(size);
        } else {
            node.rel = new Rel(size);
        }
        node.valid = op == Op.VARIABLE;
        if (op == Op.FIX) {
            register(node);
        }
        return node;
    }

    /** The value of a variable once it is final: the same buffer. */
    Node fix(Node variable, Fixpoint fixpoint, long deps, long anti) {
        Node node = bound(Op.FIX, variable.isSet, deps, anti);
        node.set = variable.set;
        node.rel = variable.rel;
        node.fixpoint = fixpoint;
        return node;
    }

    /** A bit of {@link Node#deps} that nobody has yet. */
    long newBit(Token at) {
        if (bits == BITS) {
            throw at.error("more choices and recursive definitions than " + (BITS - 3));
        }
        dependents.add(new ArrayList<>());
        return 1L << bits++;
    }

    /** What is to be computed again when that bit's value has changed. Grows as nodes are made. */
    List<Node> dependents(long bit) {
        return dependents.get(Long.numberOfTrailingZeros(bit));
    }

    boolean isConstant(Node node) {
        return node.deps == 0 && !symbolic;
    }

    Node star(Node a) {
        return make(Op.OPTION, make(Op.PLUS, a, null), null);
    }

    Node identity(Node set) {
        return make(Op.IDENTITY, set, null);
    }

    /**
     * The result of {@code op}, made or found. Arguments are of the kinds that {@code op} wants; {@code b} is
     * {@code null} for one argument.
     */
    Node make(Op op, Node a, Node b) {
        Node simpler = simpler(op, a, b);
        if (simpler != null) {
            return simpler;
        }
        boolean swap = (op == Op.OR || op == Op.AND) && b.id < a.id;
        Node first = swap ? b : a;
        Node second = swap ? a : b;
        int at = slot(op, first, second);
        if (made[at] != null) {
            return made[at];
        }
        Node node = fresh(op, first, second);
        if (node.op == op) {
            made[at] = node;
            if (++count * 2 > made.length) {
                grow();
            }
        }
        return node;
    }

    @SuppressWarnings("EnumOrdinal") // a hash of one process
    private int slot(Op op, Node a, Node b) {
        int hash = (op.ordinal() * 31 + a.id) * 0x9E3779B1 + (b == null ? -1 : b.id) * 0x85EBCA6B;
        int at = (hash ^ hash >>> 15) & (made.length - 1);
        while (made[at] != null && (made[at].op != op || made[at].a != a || made[at].b != b)) {
            at = (at + 1) & (made.length - 1);
        }
        return at;
    }

    private void grow() {
        Node[] before = made;
        made = new Node[2 * before.length];
        for (Node node : before) {
            if (node != null) {
                made[slot(node.op, node.a, node.b)] = node;
            }
        }
    }

    private Node fresh(Op op, Node a, Node b) {
        boolean isSet =
                switch (op) {
                    case DOMAIN, RANGE -> true;
                    case OR, AND, MINUS, NOT -> a.isSet;
                    default -> false;
                };
        boolean last = op == Op.DOMAIN && a.deps == Node.CO && a.op == Op.INPUT;
        long deps = last ? Node.LAST : b == null ? a.deps : a.deps | b.deps;
        long anti = b == null ? a.anti : a.anti | b.anti;
        if (op == Op.NOT) {
            anti |= a.deps;
        } else if (op == Op.MINUS) {
            anti |= b.deps;
        }
        Node node = new Node(ids++, op, a, b, isSet, deps, anti);
        if (isSet) {
            node.set = Sets.none(size);
        } else {
            node.rel = new Rel(size);
        }
        if (isConstant(node)) {
            node.force();
            if (node.isEmpty()) {
                return isSet ? nobody : none;
            }
        }
        register(node);
        return node;
    }

    private void register(Node node) {
        for (long left = node.deps; left != 0; left &= left - 1) {
            dependents.get(Long.numberOfTrailingZeros(left)).add(node);
        }
    }

    private Node simpler(Op op, Node a, Node b) {
        return switch (op) {
            case OR -> a == b || isNone(b) ? a : isNone(a) ? b : null;
            case AND -> and(a, b);
            case MINUS -> isNone(a) || isNone(b) ? a : a == b ? empty(a) : null;
            case NOT -> a.op == Op.NOT ? a.a : a.isSet ? make(Op.MINUS, everybody, a) : null;
            case SEQ -> seq(a, b);
            case FROM, TO -> {
                if (isNone(a) || b == everybody || (a.op == op && a.b == b)) {
                    yield a;
                }
                yield isNone(b) ? none : a.op == Op.IDENTITY ? identity(make(Op.AND, a.a, b)) : null;
            }
            case INVERSE -> isNone(a) || a.op == Op.IDENTITY ? a : a.op == Op.INVERSE ? a.a : null;
            case PLUS -> isNone(a) || a.op == Op.PLUS || a.op == Op.IDENTITY ? a : null;
            case OPTION -> isNone(a) || a.op == Op.IDENTITY ? identity(everybody) : a.op == Op.OPTION ? a : null;
            case PRODUCT -> isNone(a) || isNone(b) ? none : null;
            case IDENTITY -> isNone(a) ? none : null;
            case DOMAIN, RANGE -> isNone(a) ? nobody : a.op == Op.IDENTITY ? a.a : null;
            default -> null;
        };
    }

    private Node and(Node a, Node b) {
        if (a == b || isNone(a)) {
            return a;
        }
        if (isNone(b)) {
            return b;
        }
        if (b.op == Op.NOT) {
            return make(Op.MINUS, a, b.a);
        }
        return a.op == Op.NOT ? make(Op.MINUS, b, a.a) : null;
    }

    private Node seq(Node a, Node b) {
        if (isNone(a) || isNone(b)) {
            return none;
        }
        if (a.op == Op.IDENTITY) {
            return make(Op.FROM, b, a.a);
        }
        return b.op == Op.IDENTITY ? make(Op.TO, a, b.a) : null;
    }

    private Node empty(Node like) {
        return like.isSet ? nobody : none;
    }

    private boolean isNone(Node node) {
        return node == none || node == nobody;
    }
}
