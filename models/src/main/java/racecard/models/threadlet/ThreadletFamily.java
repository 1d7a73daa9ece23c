package racecard.models.threadlet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.models.history.Sequential;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;
import racecard.models.scenario.Vocabulary;
import racecard.threadlet.AioPool;
import racecard.threadlet.Promise;

/** QEMU's worker pools. In a scenario threads that call {@code worker} are the pool's; one other is the main thread. */
public final class ThreadletFamily implements Family {
    private static final Set<String> WORTH_WAITING = Set.of(
            "take-or-cancel", "ask-and-cancel", "cancel", "request-or-timeout", "two-submitters", "two-cancellers");

    @Override
    public String protocol() {
        return "threadlet";
    }

    @Override
    public Class<?> api() {
        return AioPool.class;
    }

    @Override
    public Set<Promise> promises(Object implementation) {
        return ((AioPool) implementation).contract().promises();
    }

    @Override
    public Vocabulary<?> calls() {
        return ThreadletCalls.CALLS;
    }

    @Override
    public List<Scenario> scenarios() {
        return Scenarios.all();
    }

    /** Every lock is a mutex that sleeps, and every scenario has some: these few ask most. */
    @Override
    public Set<String> worthWaiting() {
        return WORTH_WAITING;
    }

    @Override
    public Bench bench(Object implementation, int largest) {
        return new ThreadletBench((AioPool) implementation, largest);
    }

    /**
     * Where a queued request may be beyond cancelling, the results of cancels are anybody's, and the invariants judge
     * alone.
     */
    @Override
    public Optional<Sequential<Call>> specification(Object implementation) {
        return promises(implementation).contains(Promise.CANCELS_WHAT_IS_QUEUED)
                ? Optional.of(new ThreadletSpec())
                : Optional.empty();
    }

    /** What the bench notes for itself. */
    @Override
    public Set<String> bystanders() {
        return Set.of(
                "racecard.models.threadlet.Watched",
                "racecard.models.threadlet.Journal",
                "racecard.models.threadlet.Settlement",
                "racecard.models.threadlet.ThreadletBench.panic");
    }
}
