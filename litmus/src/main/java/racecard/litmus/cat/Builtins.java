package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import racecard.litmus.relation.Rel;
import racecard.litmus.relation.Sets;

/** The functions of the language that cannot be written in it, or would be slow: all others stand in stdlib.cat. */
final class Builtins {
    private static final Map<String, Value> ALL = Map.ofEntries(
            entry("domain", (value, in, at) -> in.nodes.make(Op.DOMAIN, in.rel(value, at), null)),
            entry("range", (value, in, at) -> in.nodes.make(Op.RANGE, in.rel(value, at), null)),
            entry("map", Builtins::map),
            entry("cross", Builtins::cross),
            entry("linearisations", (value, in, at) -> order(value, in, at, false)),
            entry("generate_orders", (value, in, at) -> order(value, in, at, true)),
            entry("generate_cos", (value, in, at) -> new Value.Coherence(in.rel(value, at))),
            entry("classes-loc", Builtins::classes),
            entry("partition", Builtins::classes),
            entry("different-values", Builtins::differentValues),
            entry("tag2events", Builtins::tagged),
            entry("tag2instrs", Builtins::tagged),
            entry("tag2set", Builtins::tagged));

    private Builtins() {}

    static Value find(String name) {
        return ALL.get(name);
    }

    private static Map.Entry<String, Value> entry(String name, Value.Body body) {
        return Map.entry(name, new Value.Builtin(name, body));
    }

    private static Value map(Value function, Unfolding in, Token at) {
        return new Value.Builtin("map", (set, inside, where) -> {
            if (inside.isOpen(set)) {
                return Value.UNKNOWN;
            }
            List<Value> images = new ArrayList<>();
            for (Value member : Members.members(set, inside, where)) {
                images.add(inside.apply(function, member, at));
            }
            return inside.collect(images, where);
        });
    }

    /** From a set of sets of relations all unions that take one of each. */
    private static Value cross(Value value, Unfolding in, Token at) {
        if (in.isOpen(value)) {
            return Value.UNKNOWN;
        }
        List<List<Node>> factors = new ArrayList<>();
        for (Value factor : Members.members(value, in, at)) {
            factors.add(relations(factor, in, at));
        }
        return new Value.Product(factors);
    }

    /** The relations of a set of relations. */
    static List<Node> relations(Value value, Unfolding in, Token at) {
        List<Node> relations = new ArrayList<>();
        for (Value member : Members.members(value, in, at)) {
            Node relation = in.rel(member, at);
            if (!in.nodes.isConstant(relation)) {
                throw at.error("a choice between relations that depend on rf or co");
            }
            relations.add(relation);
        }
        return relations;
    }

    private static Value order(Value value, Unfolding in, Token at, boolean perLocation) {
        if (!(value instanceof Value.Tuple pair) || pair.parts().size() != 2) {
            throw at.error(at.said() + " wants a set and a relation, in brackets");
        }
        return new Value.Order(
                in.set(pair.parts().get(0), at), in.rel(pair.parts().get(1), at), perLocation);
    }

    /** A set of accesses, taken apart by location. */
    private static Value classes(Value value, Unfolding in, Token at) {
        Node set = in.set(value, at);
        if (in.nodes.symbolic) {
            return Value.UNKNOWN;
        }
        if (!in.nodes.isConstant(set)) {
            throw at.error(at.said() + " of a set that depends on rf or co");
        }
        Rel loc = in.rel(in.names.find(Token.word("loc", at), NameScope.of(new NameScope.Globals())), at).rel;
        long[] left = set.set.clone();
        List<Value> classes = new ArrayList<>();
        for (int event = Sets.next(left, 0); event >= 0; event = Sets.next(left, 0)) {
            long[] same = Sets.none(in.nodes.size);
            for (int i = 0; i < same.length; i++) {
                same[i] = left[i] & loc.rows()[event * same.length + i];
            }
            Sets.add(same, event);
            for (int i = 0; i < same.length; i++) {
                left[i] &= ~same[i];
            }
            classes.add(in.nodes.input("class", same, 0));
        }
        return classes.isEmpty() ? Value.NOTHING : new Value.MemberSets(classes);
    }

    /**
     * The pairs whose values differ, as far as the universe can tell: by a relation {@code different-values-of}, if it
     * has one.
     */
    private static Value differentValues(Value value, Unfolding in, Token at) {
        Token relation = Token.word("different-values-of", at);
        NameScope nothing = NameScope.of(new NameScope.Globals());
        return in.names.knows(relation, nothing)
                ? in.nodes.make(Op.AND, in.rel(value, at), in.rel(in.names.find(relation, nothing), at))
                : in.nodes.none;
    }

    private static Value tagged(Value value, Unfolding in, Token at) {
        if (value instanceof Value.Tag tag) {
            return in.names.tagged(tag.name(), at);
        }
        throw at.error(at.said() + " wants a tag, as in 'once");
    }
}
