package racecard.exploration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.evidence.Finding;
import racecard.explorer.Explored;
import racecard.explorer.Witness;
import racecard.models.history.History;

/** What visits executions, as much of it as is needed here. */
interface Engine {
    /**
     * Visits every execution of the harness that the Java memory model allows, until one is wrong or the limit is
     * reached.
     */
    Explored explore(Question question);

    /**
     * Looks at a failure for a second time, with nothing loaded before: by what a third look knows that it is the same.
     * Empty when it was not the same, or the engine cannot say.
     */
    default Optional<Finding.Replay> again(Question question, Witness failure) {
        return Optional.empty();
    }

    /** Says what is wrong with the results of one complete execution. */
    interface Judge {
        /**
         * Looks at the calls and their results.
         *
         * @param history the calls of the harness's constructor, of its threads, and of what comes after them: each
         *     group is over before the next begins. Calls are in the words in which they were marked.
         * @return one line, or empty when all is right
         */
        Optional<String> fault(History<String> history);
    }

    /**
     * What to explore.
     *
     * @param harness the class, with a public constructor that takes {@code String...}
     * @param judge asked about every complete execution, after the harness itself
     * @param bystanders classes, or methods as {@code Class.method}, of which nothing is told
     * @param limit how long it may take before it is given up
     */
    record Question(String harness, List<String> args, Judge judge, Set<String> bystanders, Duration limit) {}
}
