package racecard.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One race, step by step, as the tool that has it tells a page of it: what may come out, and what does under the model.
 * Nothing is run for it.
 *
 * @param name the name of its check, {@code jobctl-sb}
 * @param claim the property that it is about, one sentence
 * @param steps in reading order, the protocol as it stands first
 */
public record LadderTable(String name, String claim, List<Step> steps) implements Message {
    public LadderTable {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param subject the name under which findings speak of it
     * @param kernel the litmus kernel that it is the Java form of, or null
     * @param test the simple name of its test
     * @param change the one thing that it changes, and against which step
     * @param lines its outcome table, in the order of the source
     * @param reachable the results that the test's own methods have in some execution, sorted
     * @param races whether plain accesses of it race: then the model forbids nothing, for a compiler may do with them
     *     what no execution shows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            String subject,
            String kernel,
            String test,
            String change,
            List<Line> lines,
            List<String> reachable,
            boolean races) {
        public Step {
            lines = List.copyOf(lines);
            reachable = List.copyOf(reachable);
        }

        /** Whether the model forbids a result. */
        public boolean forbids(String state) {
            return !races && !reachable.contains(state);
        }

        /** Whether the model says nothing about a result, because plain accesses race and no execution shows it. */
        public boolean leavesOpen(String state) {
            return races && !reachable.contains(state);
        }

        /** What is reachable, for people. */
        public String reaches() {
            return reachable.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
        }
    }

    /**
     * One line of an outcome table.
     *
     * @param states the results that it speaks of; none means every result that no other line names
     * @param expect {@code ACCEPTABLE}, {@code ACCEPTABLE_INTERESTING} or {@code FORBIDDEN}
     * @param description a clause that is understood without the code
     */
    public record Line(List<String> states, String expect, String description) {
        public Line {
            states = List.copyOf(states);
        }
    }
}
