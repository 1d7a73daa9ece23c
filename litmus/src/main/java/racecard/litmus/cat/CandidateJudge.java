package racecard.litmus.cat;

import racecard.litmus.relation.Rel;

/**
 * A model that knows the events, and is asked for one reads-from and coherence order after the other. All that depends
 * on neither was evaluated when it was made, and asking allocates nothing. For one thread at a time; make another from
 * the same {@link CatModel} for another thread.
 */
public interface CandidateJudge {
    /**
     * Whether the checks that look at neither rf nor co hold. If not, no execution with these thread paths is allowed.
     */
    boolean possible();

    /**
     * Whether the checks that look at rf, but not at co, hold. If not, {@link #allows} is false for this rf and every
     * co: ask before enumerating them.
     *
     * @param rf from each write to the reads that read from it; each read has exactly one, for locks too
     */
    boolean allowsRf(Rel rf);

    /**
     * Whether the model allows this execution. Checks run cheapest class first, and stop at the first that fails.
     *
     * @param rf as in {@link #allowsRf}. Pass the same object, unchanged, in between, and what depends on rf alone is
     *     not evaluated again: it is recomputed when {@link #allowsRf} is called, or when {@code rf} is another object
     * @param co strict total order on the writes of each location, transitive, initial write first; for a model whose
     *     {@link CatModel#coherence()} is {@code LAST} any relation in which every write but the last of each location
     *     leads to something; for {@code NONE} it is not looked at
     */
    boolean allows(Rel rf, Rel co);

    /**
     * Which flags the execution raises that {@link #allows} just allowed.
     *
     * @param known bits of {@link CatModel#flags()} that the caller has seen already: they are not evaluated again
     * @return the bits of those not known that are raised
     * @throws CatError if a flag speaks of what the universe does not have: it is only unfolded when asked for
     */
    long flags(long known);

    /**
     * Why the last call of {@link #possible}, {@link #allowsRf} or {@link #allows} said no. Takes its time and
     * allocates.
     *
     * @return the check that failed, with the shortest cycle or pair that breaks it; {@code null} if that call said yes
     */
    Breach explain();
}
