package racecard.jcstress;

import java.util.List;
import java.util.Optional;

/**
 * One race, step by step: each step changes one thing and says what may come out.
 *
 * @param name the name of its check, {@code jobctl-sb}
 * @param claim the property that it is about, one sentence
 * @param steps in reading order, the protocol as it stands first
 */
public record Ladder(String name, String claim, List<Step> steps) {

    /**
     * One step.
     *
     * @param kernel the litmus kernel that it is the Java form of, if it has one
     * @param change the one thing that it changes, and against which step
     * @param experiment the test, with its outcome table
     */
    public record Step(String ladder, Optional<String> kernel, String change, Experiment experiment) {
        /**
         * The name under which results speak of it: its litmus kernel, or ladder and class where only Java has such a
         * step.
         */
        public String subject() {
            return kernel.orElseGet(() -> ladder + "/" + experiment.test().getSimpleName());
        }
    }

    public Ladder {
        steps = List.copyOf(steps);
    }
}
