package racecard.litmus.program;

/** The question of a litmus test. */
public record Condition(Quantifier quantifier, Proposition proposition) {
    /** How the final states that the filter lets pass are asked. */
    public enum Quantifier {
        EXISTS,
        NOT_EXISTS,
        FORALL
    }

    /**
     * Whether the test's question is answered with yes.
     *
     * @param positive whether the proposition holds in some final state
     * @param negative whether it fails in some final state
     */
    public boolean answered(boolean positive, boolean negative) {
        return switch (quantifier) {
            case EXISTS -> positive;
            case NOT_EXISTS -> !positive;
            case FORALL -> !negative;
        };
    }
}
