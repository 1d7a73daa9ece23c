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

    /** The scenarios that every implementation goes through, of every size, the fewest threads first. */
    List<Scenario> scenarios();

    /**
     * A bench for scenarios of this family.
     *
     * @param implementation what is tried, fresh
     * @param largest the largest number that is an argument in the scenario
     */
    Bench bench(Object implementation, int largest);

    /** The sequential specification that an implementation of this contract is held to, before the first call; empty where results are judged by {@link Bench#settle} alone. */
    Optional<Sequential<Call>> specification(Object implementation);
}
