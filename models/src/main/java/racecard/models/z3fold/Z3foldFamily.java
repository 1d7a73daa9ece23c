package racecard.models.z3fold;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.models.history.Sequential;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;
import racecard.models.scenario.Vocabulary;
import racecard.z3fold.Promise;
import racecard.z3fold.Z3fold;

/** z3fold, as tools know it. */
public final class Z3foldFamily implements Family {
    private static final Set<String> WORTH_WAITING = Set.of(
            "alloc-free",
            "alloc-last-free",
            "free-free-compact",
            "free-compact",
            "free-drain",
            "map-compact",
            "isolate-alloc-elsewhere",
            "migrate-map",
            "reclaim-compact",
            "reclaim-headless-free",
            "reclaim-twice-free",
            "reclaim-alloc-compact");

    @Override
    public String protocol() {
        return "z3fold";
    }

    @Override
    public Class<?> api() {
        return Z3fold.class;
    }

    @Override
    public Set<Promise> promises(Object implementation) {
        return ((Z3fold) implementation).contract().promises();
    }

    @Override
    public Vocabulary<?> calls() {
        return Z3foldCalls.CALLS;
    }

    @Override
    public List<Scenario> scenarios() {
        return Scenarios.all();
    }

    /** One for each pair of calls that share a page, and the longest: the others differ by what the page holds. */
    @Override
    public Set<String> worthWaiting() {
        return WORTH_WAITING;
    }

    @Override
    public Bench bench(Object implementation, int largest) {
        return new Z3foldBench((Z3fold) implementation);
    }

    @Override
    public Optional<Sequential<Call>> specification(Object implementation) {
        return Optional.of(new Z3foldSequential());
    }

    @Override
    public Set<String> bystanders() {
        return Set.of("racecard.models.z3fold.Stored", "racecard.models.z3fold.Settlement");
    }
}
