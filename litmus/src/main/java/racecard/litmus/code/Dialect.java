package racecard.litmus.code;

/** What the primitives of one language mean. */
public interface Dialect {
    /** What a call does and is worth; refuses what the language does not have. */
    Expression call(PrimitiveUse call);
}
