package racecard.litmus.cat;

import racecard.litmus.relation.Rel;

/**
 * What a memory model may look at once every thread has chosen its path, and before anybody has chosen who reads from
 * whom: events, what they are called, and how the threads order them. Nothing here may change while a
 * {@link CandidateJudge} uses it.
 *
 * <p>Names are asked for in lower case with {@code -} for every separator ({@code once}, {@code rcu-lock}), whatever
 * the model's spelling; a relation and a set of the same name may both exist, the relation is asked for where a
 * relation is wanted.
 *
 * <p>Sets that every model expects: {@code r w f m} (memory accesses, {@code r ∪ w}), {@code iw} (initial writes, also
 * in {@code w} and {@code m}), {@code rmw} (both halves of atomic operations, and the read of one that failed where the
 * language counts that; those of locks not among them), {@code observed} (accesses to locations whose last value the
 * program's question looks at), and one a tag ({@code acquire}, {@code mb}, {@code plain}, …). The parts of locks are
 * {@code lkr lkw ul lf rl ru}; the reads among them are in {@code r} too, the writes in {@code w}. {@code _} and
 * {@code emptyset} are known without asking, and so is {@code fw}, the last write of each location: it follows from co.
 *
 * <p>Relations that every model expects: {@code po} (transitive, within a thread, initial writes in none),
 * {@code addr data ctrl}, {@code rmw} (read half to write half; for locks LKR to LKW), {@code loc} (same location,
 * every access to itself too). What follows from them the model derives itself: {@code int} and {@code ext} (from
 * {@code po}), {@code id}, {@code po-loc}. {@code amo} and {@code lxsx} may be given where they differ from
 * {@code rmw}.
 */
public interface Universe {
    /** How many events there are; they are {@code 0..size-1}. */
    int size();

    /**
     * The set of that name, over {@link #size()} events; {@code null} if no program of this language ever has events of
     * that name.
     */
    long[] set(String name);

    /** The relation of that name, over {@link #size()} events; {@code null} if this language has none. */
    Rel relation(String name);
}
