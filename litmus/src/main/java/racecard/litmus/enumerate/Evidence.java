package racecard.litmus.enumerate;

import racecard.litmus.cat.Breach;

/** Why an outcome is allowed, or why it is not. */
public sealed interface Evidence {
    /** It is allowed: this execution has it. */
    record Witness(Candidate execution) implements Evidence {}

    /**
     * It is forbidden.
     *
     * @param execution one that would have it
     * @param breach what of the model it breaks
     * @param seen how many were looked at to find one that breaks the model in a short way
     * @param all whether those were all there are
     */
    record Refusal(Candidate execution, Breach breach, int seen, boolean all) implements Evidence {}

    /** It is forbidden whatever the model: no choice of who reads from whom gives these values. */
    record Impossible() implements Evidence {}

    /** It could not be decided within the budget. */
    record Undecided(String reason) implements Evidence {}
}
