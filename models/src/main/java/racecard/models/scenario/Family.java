package racecard.models.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.models.history.Sequential;

/** What a protocol family brings, so that tools can try its implementations without knowing it. Stateless. */
public interface Family {
    /** The protocol's id in the catalogue. */
    String protocol();

    /** What an implementation must extend or implement. */
    Class<?> api();

    /** What this implementation promises beyond what all do; checks ask for promises, never for revisions. */
    Set<? extends Enum<?>> promises(Object implementation);

    /**
     * The same of somebody else's implementation, which may be unable to say.
     *
     * @throws IllegalArgumentException when it throws something, or has a contract of null
     */
    default Set<? extends Enum<?>> asked(Object implementation) {
        try {
            return promises(implementation);
        } catch (RuntimeException | Error e) {
            throw new IllegalArgumentException(
                    implementation.getClass().getName()
                            + " does not say what it promises: contract() gives null or throws ("
                            + e.getClass().getName() + ")",
                    e);
        }
    }

    /** What its scenarios may say, and what each call does on a bench. */
    Vocabulary<?> calls();

    /** The scenarios that every implementation goes through, of every size, the fewest threads first. */
    List<Scenario> scenarios();

    /**
     * Scenarios that nobody thought of: short random programs whose results are all held against the specification. The
     * same seed gives the same programs. None where random programs make no sense.
     */
    default List<Scenario> generated(long seed, int count) {
        return List.of();
    }

    /**
     * The scenarios, by name, that a tool tries in its quick profile when it takes seconds for what the explorer does
     * in milliseconds. From standard on it tries all.
     */
    Set<String> worthWaiting();

    /**
     * A bench for scenarios of this family.
     *
     * @param implementation what is tried, fresh
     * @param largest the largest number that is an argument in the scenario
     */
    Bench bench(Object implementation, int largest);

    /**
     * The sequential specification that an implementation of this contract is held to, before the first call; empty
     * where results are judged by {@link Bench#settle} alone.
     */
    Optional<Sequential<Call>> specification(Object implementation);

    /**
     * Classes, or methods as {@code Class.method}, that only watch: what they read and write is no step of the
     * protocol, and no tool switches threads in them or speaks of them.
     */
    default Set<String> bystanders() {
        return Set.of();
    }

    /** What people call the thread of a scenario, the first being 1. */
    default String thread(int number) {
        return "Thread " + number;
    }

    /**
     * The one of this name, of whatever size.
     *
     * @throws IllegalArgumentException when there is none
     */
    default Scenario scenario(String name) {
        for (Scenario scenario : scenarios()) {
            if (scenario.name().equals(name)) {
                return scenario;
            }
        }
        throw new IllegalArgumentException("there is no scenario '" + name + "'");
    }
}
