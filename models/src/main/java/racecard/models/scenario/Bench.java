package racecard.models.scenario;

import java.util.List;

/**
 * One implementation, set up to be tried: everything that a scenario may call. It knows no tool and takes no part in
 * the race: what it notes, it notes so that no thread waits for another or learns from it.
 */
public interface Bench {
    /**
     * Makes a call. What breaks while it runs leaves as the exception that it is, after the bench has seen to it that
     * nobody waits for ever for the thread that broke.
     *
     * @param action of this family's {@link Vocabulary}
     * @return its result as text, {@link #DONE} where it has none
     */
    String call(Action action);

    /**
     * Between two calls, when nothing else runs: which invariants are broken already, whatever is still to happen by
     * itself. Changes nothing.
     *
     * @return one line each; none where a family has no such invariants
     */
    default List<String> meanwhile() {
        return List.of();
    }

    /**
     * When all threads are done: lets happen what would still happen by itself, and says which invariants were broken.
     *
     * @return one line each; empty when all is right
     */
    List<String> settle();

    /** The result of a call that has none. */
    String DONE = "done";

    /** Does something that has no result. */
    static String done(Runnable call) {
        call.run();
        return DONE;
    }
}
