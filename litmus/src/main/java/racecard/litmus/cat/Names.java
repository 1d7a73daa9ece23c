package racecard.litmus.cat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import racecard.litmus.relation.Rel;
import racecard.litmus.relation.Sets;

/**
 * What a name means where the model itself has not said: a function of the language, or something of the universe.
 *
 * <p>A model that makes its own rf for locks ({@link #lockless}) is first shown a world without them: the kernel's
 * lock.cat adds their parts to R and W, and their edges to rf, in an order of its own.
 */
final class Names {
    private static final Set<String> RELATIONS =
            Set.of("po", "addr", "data", "ctrl", "rmw", "loc", "rf", "co", "amo", "lxsx", "different-values-of");
    /** Events that a language need not have: a model may always speak of them. */
    private static final Set<String> OPTIONAL = Set.of("lkr", "lkw", "ul", "lf", "rl", "ru", "iw", "rmw", "observed");

    private static final Set<String> KNOWN = Set.of("emptyset", "fw", "r", "w", "m");
    private static final List<String> LOCKS = List.of("lkr", "lf", "rl", "ru", "lkw", "ul");

    final Node rf;
    final Node co;

    private final Nodes nodes;
    private final Universe universe;
    private final boolean lockless;
    private final Vocabulary vocabulary;
    private final Set<String> declared = new LinkedHashSet<>();
    private final Map<String, Value> given = new HashMap<>();

    /** {@code universe} is {@code null} if {@code nodes} are symbolic. */
    Names(Nodes nodes, Universe universe, boolean lockless, Vocabulary vocabulary) {
        this.nodes = nodes;
        this.universe = universe;
        this.lockless = lockless;
        this.vocabulary = vocabulary;
        this.rf = nodes.input("rf", new Rel(nodes.size), Node.RF);
        this.co = nodes.input("co", new Rel(nodes.size), Node.CO);
    }

    /** Whether names mean a world without locks. */
    boolean isLockless() {
        return lockless;
    }

    /** The model says that there is such a tag: if the universe has none, no event carries it. */
    void declare(String tag) {
        declared.add(tag);
    }

    /** All that it has said so. */
    List<String> tags() {
        return List.copyOf(declared);
    }

    Value find(Token at, NameScope scope) {
        Value value = known(at, scope);
        if (value == null) {
            String meant = vocabulary.meant(at.text());
            throw at.error(at.said()
                    + " is defined nowhere: not above, not in the library, and the program has no such events or relation"
                    + (meant == null ? "" : "; the events of that tag are " + meant));
        }
        return value;
    }

    boolean knows(Token at, NameScope scope) {
        return known(at, scope) != null;
    }

    /** The events that carry this tag. */
    Node tagged(String tag, Token at) {
        String word = vocabulary.tag(tag);
        Node set = word == null ? null : set(word);
        if (set == null) {
            throw at.error("no event is ever tagged '" + tag);
        }
        return set;
    }

    private Value known(Token at, NameScope scope) {
        Value value = scope.find(at.text());
        if (value == null) {
            value = Builtins.find(at.text());
        }
        return value != null ? value : given.computeIfAbsent(at.text(), this::ofUniverse);
    }

    private Value ofUniverse(String name) {
        String spelled = Vocabulary.spelled(name);
        String word = vocabulary.set(name);
        boolean relationFirst = Character.isLowerCase(name.charAt(0));
        Node relation = relationFirst ? relation(spelled) : null;
        if (relation != null) {
            return relation;
        }
        if (nodes.symbolic && relationFirst && !KNOWN.contains(spelled)) {
            return Value.UNKNOWN; // a set or a relation: some program will say
        }
        Node set = word == null ? null : set(word);
        if (set == null) {
            set = HerdNames.set(name, this::named, nodes);
        }
        return set != null || relationFirst ? set : relation(spelled);
    }

    private Node named(String word) {
        Node set = set(word);
        return set == null ? nodes.nobody : set;
    }

    private Node relation(String name) {
        if (HerdNames.isRelation(name)) {
            return HerdNames.relation(name, this::relation, named("m"), nodes);
        }
        if (name.equals("rf")) {
            return lockless ? nodes.make(Op.TO, rf, set("r")) : rf;
        } else if (name.equals("co")) {
            return co;
        } else if (name.equals("id")) {
            return nodes.identity(nodes.everybody);
        }
        if (nodes.symbolic) {
            return RELATIONS.contains(name) ? nodes.input(name, new Rel(0), 0) : null;
        }
        Rel rel = universe.relation(name);
        if (rel == null) {
            return name.equals("amo") ? relation("rmw") : name.equals("lxsx") ? nodes.none : null;
        }
        return rel.isEmpty() ? nodes.none : nodes.input(name, rel, 0);
    }

    private Node set(String name) {
        return switch (name) {
            case "emptyset" -> nodes.nobody;
            case "fw" -> lockless ? lastWrites() : nodes.make(Op.MINUS, plain("w"), nodes.make(Op.DOMAIN, co, null));
            case "iw", "observed" -> plain(name);
            default -> lockless && !LOCKS.contains(name) ? without(plain(name)) : plain(name);
        };
    }

    /**
     * In a world without locks nobody writes to a lock, so that its first write is its last: it counts if the program's
     * question looks at it.
     */
    private Node lastWrites() {
        Node writes = set("w");
        Node earlier = nodes.make(Op.DOMAIN, nodes.make(Op.TO, co, writes), null);
        return nodes.make(Op.AND, nodes.make(Op.MINUS, writes, earlier), plain("observed"));
    }

    private Node plain(String name) {
        if (nodes.symbolic) {
            return nodes.input(name, Sets.none(0), 0);
        }
        long[] set = universe.set(name);
        if (set == null) {
            boolean possible = OPTIONAL.contains(name)
                    || declared.stream().anyMatch(tag -> Vocabulary.spelled(tag).equals(name));
            return possible ? nodes.nobody : null;
        }
        return Sets.isEmpty(set) ? nodes.nobody : nodes.input(name, set, 0);
    }

    private Node without(Node set) {
        Node left = set;
        for (String part : LOCKS) {
            left = nodes.make(Op.MINUS, left, plain(part));
        }
        return left;
    }
}
