package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;
import racecard.litmus.relation.Rel;
import racecard.litmus.relation.Sets;

/** Sets by their members: adding one, running through them. */
final class Members {
    private Members() {}

    /**
     * {@code one ++ all}. An event goes into a set, a pair into a relation, anything else into a set of such things.
     */
    static Value add(Value one, Value all, Unfolding in, Token at) {
        if (one == Value.UNKNOWN || all == Value.UNKNOWN) {
            return Value.UNKNOWN;
        }
        if (one instanceof Value.Event event && !(all instanceof Value.MemberSets)) {
            return in.nodes.make(Op.OR, in.set(all, at), in.set(event, at));
        }
        if (one instanceof Value.Pair pair && !(all instanceof Value.MemberSets)) {
            return in.nodes.make(Op.OR, in.rel(all, at), in.rel(pair, at));
        }
        List<Value> members = new ArrayList<>();
        members.add(one);
        if (all instanceof Value.MemberSets many) {
            members.addAll(many.members());
        }
        return new Value.MemberSets(members);
    }

    /** {@code | & \} of sets of sets. */
    static Value combine(String op, Value left, Value right, Token at) {
        if (left == Value.UNKNOWN || right == Value.UNKNOWN) {
            return Value.UNKNOWN;
        }
        List<Value> of = list(left, at);
        List<Value> with = list(right, at);
        List<Value> result = new ArrayList<>();
        for (Value member : of) {
            if (op.equals("|") || with.contains(member) == op.equals("&")) {
                result.add(member);
            }
        }
        if (op.equals("|")) {
            with.stream().filter(member -> !of.contains(member)).forEach(result::add);
        }
        return result.isEmpty() ? Value.NOTHING : new Value.MemberSets(result);
    }

    /** The members of a set, a relation, or a set of sets, least first. */
    static List<Value> members(Value value, Unfolding in, Token at) {
        if (!(value instanceof Node node)) {
            return list(value, at);
        }
        if (!in.nodes.isConstant(node)) {
            throw at.error(at.said() + " runs through the members of something that depends on rf or co");
        }
        List<Value> members = new ArrayList<>();
        if (node.isSet) {
            for (int event = Sets.next(node.set, 0); event >= 0; event = Sets.next(node.set, event + 1)) {
                members.add(new Value.Event(event));
            }
            return members;
        }
        Rel rel = node.rel;
        for (int from = 0; from < rel.size(); from++) {
            for (int to = rel.next(from, 0); to >= 0; to = rel.next(from, to + 1)) {
                members.add(new Value.Pair(from, to));
            }
        }
        return members;
    }

    private static List<Value> list(Value value, Token at) {
        if (value == Value.NOTHING) {
            return List.of();
        } else if (value instanceof Value.MemberSets many) {
            return many.members();
        }
        throw at.error(at.said() + " is given " + Unfolding.kind(value) + " where a set was expected");
    }
}
