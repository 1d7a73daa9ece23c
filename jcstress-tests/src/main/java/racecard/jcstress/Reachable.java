package racecard.jcstress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import racecard.explorer.Explored;
import racecard.explorer.Limits;
import racecard.explorer.lab.Call;
import racecard.explorer.lab.Execution;
import racecard.explorer.lab.Lab;
import racecard.explorer.lab.Task;

/**
 * What the Java memory model allows a test to produce, computed: the explorer runs the test's own methods in every
 * execution.
 *
 * @param outcomes the results, word for word as jcstress prints them
 * @param races plain accesses that nothing orders, {@code file:line / file:line}
 */
public record Reachable(Set<String> outcomes, List<String> races) {
    /** What jcstress says of a termination test whose actor goes on for ever. */
    private static final String STALE = "STALE";

    private static final Lab LAB = new Lab();
    private static final Map<Class<?>, Reachable> KNOWN = new ConcurrentHashMap<>();

    public Reachable {
        outcomes = Set.copyOf(outcomes);
        races = List.copyOf(races);
    }

    /**
     * Explores a test, the first time that it is asked for. @throws IllegalStateException when it cannot be explored to
     * its end, or something is thrown in it
     */
    public static Reachable of(Experiment experiment) {
        return KNOWN.computeIfAbsent(experiment.test(), Reachable::explore);
    }

    private static Reachable explore(Class<?> test) {
        SortedSet<String> outcomes = new TreeSet<>();
        Explored explored = LAB.explore(Task.of(StepHarness.class.getName(), test.getName())
                .judged(execution -> {
                    outcomes.add(outcome(execution));
                    return null;
                })
                .within(Limits.DEFAULT.shortening(Long.MAX_VALUE)));
        String name = test.getName();
        explored.unknown().ifPresent(why -> {
            throw new IllegalStateException(name + ": " + why);
        });
        if (explored.counts().stuck() > 0) {
            outcomes.add(STALE);
        } else {
            explored.witness().ifPresent(wrong -> {
                throw new IllegalStateException(name + ": " + wrong.what() + "\n" + wrong.text());
            });
        }
        if (explored.counts().cut() > 0) {
            throw new IllegalStateException(name + ": " + explored.counts().cut() + " executions were cut off");
        }
        return new Reachable(outcomes, explored.races());
    }

    private static String outcome(Execution execution) {
        return execution.after().stream()
                .filter(call -> call.text().equals(StepHarness.OUTCOME))
                .map(Call::result)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether the model forbids a result. Where plain accesses race it forbids nothing: the compiler may do with them
     * what no execution shows, such as read once what is read in a loop.
     */
    public boolean forbids(String outcome) {
        return races.isEmpty() && !outcomes.contains(outcome);
    }

    /** Whether the model says nothing about a result, because plain accesses race and no execution shows it. */
    public boolean leavesOpen(String outcome) {
        return !races.isEmpty() && !outcomes.contains(outcome);
    }

    /** The results for people, in a fixed order. */
    public String text() {
        return outcomes.stream().sorted().map(o -> "'" + o + "'").collect(Collectors.joining(", "));
    }
}
