package racecard.jcstress.race.z3fold;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import racecard.jcstress.Race;
import racecard.jcstress.race.Subject;
import racecard.models.scenario.Action;
import racecard.models.scenario.Bench;
import racecard.models.z3fold.Z3foldFamily;

/**
 * An alloc takes the page off its list on which a free drops another object, and lists it again (Z3-23). The bench
 * notes what breaks, and lets nobody wait for ever for a thread that broke. All else in z3fold stands under locks, so
 * the processor adds nothing to what the explorer sees: one race is the witness that the real classes do run.
 */
@JCStressTest
@State
@Race(check = "race-alloc-free", scenarios = "alloc-free")
@Outcome(id = "[^,]+, right", expect = ACCEPTABLE, desc = "every object and every page is where it belongs")
@Outcome(expect = FORBIDDEN, desc = "the kernel dies, or an invariant of the pages is broken")
public class AllocAgainstFree {
    private static final Z3foldFamily FAMILY = new Z3foldFamily();
    private static final Action ALLOC_FIRST = action("alloc 1 CHUNK");
    private static final Action ALLOC_SECOND = action("alloc 2 CHUNK");
    private static final Action ALLOC_THIRD = action("alloc 3 CHUNK");
    private static final Action FREE_FIRST = action("free 1");

    private final Subject subject = Subject.next();
    private final Bench bench = FAMILY.bench(subject.fresh(), 3);

    /** Two objects on one page. */
    public AllocAgainstFree() {
        attempt(ALLOC_FIRST);
        attempt(ALLOC_SECOND);
    }

    /** A user allocates a third. */
    @Actor
    public void allocator() {
        attempt(ALLOC_THIRD);
    }

    /** Another frees the first. */
    @Actor
    public void owner() {
        attempt(FREE_FIRST);
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        List<String> violations = bench.settle();
        r.r1 = subject.id();
        r.r2 = violations.isEmpty() ? "right" : violations.get(0);
    }

    private static Action action(String text) {
        return FAMILY.calls().action(FAMILY.calls().read(text));
    }

    private void attempt(Action call) {
        try {
            String unused = bench.call(call);
        } catch (RuntimeException e) {
            return; // the bench has it, and says so when it settles
        }
    }
}
