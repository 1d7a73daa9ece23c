package racecard.litmus.cat;

import java.util.List;

/**
 * What an expression of a model can be while the model is unfolded over a universe. Only {@link Node}s are left when it
 * is judged by.
 */
sealed interface Value
        permits Node,
                Value.Nothing,
                Value.Tag,
                Value.Tuple,
                Value.MemberSets,
                Value.Event,
                Value.Pair,
                Value.Closure,
                Value.Builtin,
                Value.Unknown,
                Value.Order,
                Value.Coherence,
                Value.Product {
    /** {@code 0}: the empty set, relation or set of sets, whichever is wanted. */
    record Nothing() implements Value {}

    Nothing NOTHING = new Nothing();

    /** Something of which only a universe will tell what it is: when a model is looked at without one. */
    record Unknown() implements Value {}

    Unknown UNKNOWN = new Unknown();

    record Tag(String name) implements Value {}

    record Tuple(List<Value> parts) implements Value {}

    /** A set of anything but events, in the order it was made. */
    record MemberSets(List<Value> members) implements Value {}

    record Event(int event) implements Value {}

    record Pair(int from, int to) implements Value {}

    /** A function with the names it can see. */
    record Closure(Expr.Function function, NameScope scope) implements Value {}

    /** A function that the language brings. */
    record Builtin(String name, Body body) implements Value {}

    /** What a builtin does. */
    @FunctionalInterface
    interface Body {
        Value apply(Value argument, Unfolding in, Token at);
    }

    /**
     * The strict total orders of {@code members} (of those of one location each, if {@code perLocation}) that extend
     * {@code partial}.
     */
    record Order(Node members, Node partial, boolean perLocation) implements Value {}

    /** The coherence orders that extend {@code partial}: there is one, the candidate's, or none. */
    record Coherence(Node partial) implements Value {}

    /** One relation from each of these sets of relations, united. */
    record Product(List<List<Node>> factors) implements Value {}
}
