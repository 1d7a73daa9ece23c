package racecard.litmus.cat;

/** What a {@link Node} computes from its arguments {@code a} and {@code b}: relations, where nothing else is said. */
enum Op {
    /** A relation or a set that is there from the start, or that the candidate brings. */
    INPUT,
    /** A variable of a recursive definition, while it is being computed. */
    VARIABLE,
    /** The value of such a variable once nothing changes any more. */
    FIX,
    /** Of two sets or two relations, as the three that follow. */
    OR,
    AND,
    /** {@code a \ b}. */
    MINUS,
    /** {@code ~a}. */
    NOT,
    /** {@code a ; b}. */
    SEQ,
    /** {@code [b] ; a}. */
    FROM,
    /** {@code a ; [b]}. */
    TO,
    INVERSE,
    /** {@code a⁺}. */
    PLUS,
    /** {@code a?}. */
    OPTION,
    /** {@code a × b}, of sets. */
    PRODUCT,
    /** {@code [a]}. */
    IDENTITY,
    /** The set of the events that lead somewhere. */
    DOMAIN,
    /** The set of the events that are led to. */
    RANGE
}
