package racecard.jcstress;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.infra.TestInfo;

/**
 * One jcstress test, read from the class that declares it and not from jcstress's own list: that list is a single
 * resource on the class path, and jcstress drops tests from it without a word when they have more actors than the
 * machine has processors.
 *
 * @param test the class that carries {@code @JCStressTest}
 * @param outcomes what it may produce, in the order in which the source says so
 */
public record Experiment(Class<?> test, List<Described> outcomes) {

    /**
     * One line of an outcome table.
     *
     * @param states the results that it speaks of, word for word as jcstress prints them; none means every result that
     *     no other line names
     * @param expect whether the model allows it
     * @param description a clause that is understood without the code
     */
    public record Described(List<String> states, Expect expect, String description) {
        public Described {
            states = List.copyOf(states);
        }
    }

    public Experiment {
        outcomes = List.copyOf(outcomes);
    }

    /** Reads a test's annotations. @throws IllegalArgumentException when the class is no jcstress test */
    public static Experiment of(Class<?> test) {
        if (!test.isAnnotationPresent(JCStressTest.class)) {
            throw new IllegalArgumentException(test.getName() + " is no jcstress test");
        }
        List<Described> outcomes = new ArrayList<>();
        for (Outcome outcome : test.getAnnotationsByType(Outcome.class)) {
            List<String> states =
                    List.of(outcome.id()).stream().filter(s -> !s.isEmpty()).toList();
            outcomes.add(new Described(states, outcome.expect(), outcome.desc()));
        }
        return new Experiment(test, outcomes);
    }

    /**
     * How many processors it needs at once. The signal of a termination test is sent by a thread that then only waits,
     * and does not count.
     */
    public int actors() {
        return actorNames().size();
    }

    private List<String> actorNames() {
        return List.of(test.getDeclaredMethods()).stream()
                .filter(m -> m.isAnnotationPresent(Actor.class))
                .map(Method::getName)
                .sorted()
                .toList();
    }

    private boolean isTermination() {
        return test.getAnnotation(JCStressTest.class).value() == Mode.Termination;
    }

    /**
     * Whether it may hang and may do so rightly: a termination test whose loop the model allows to go on for ever.
     * jcstress waits half a minute before it calls a loop stale.
     */
    public boolean mayHang() {
        return isTermination()
                && outcomes.stream().anyMatch(o -> o.states().contains("STALE") && o.expect() != Expect.FORBIDDEN);
    }

    /** The same for jcstress; the runner is the class that its annotation processor wrote. */
    TestInfo info() {
        String binary = test.getName();
        String runner = test.getPackageName()
                + binary.substring(test.getPackageName().length()).replace('$', '_')
                + "_jcstress";
        return new TestInfo(test.getCanonicalName(), binary, runner, "", actors(), actorNames(), isTermination());
    }
}
