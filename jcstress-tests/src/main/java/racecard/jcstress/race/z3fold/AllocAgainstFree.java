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
import racecard.models.scenario.Bench;
import racecard.models.z3fold.Z3foldFamily;

/**
 * An alloc takes the page off its list on which a free drops another object, and lists it again (Z3-23). The bench notes what breaks, and lets nobody wait for ever for a thread that
 * broke. All else in z3fold stands under locks, so the processor adds nothing to what the explorer sees: one race is the witness that the real classes do run.
 */
@JCStressTest
@State
@Race(check = "race-alloc-free")
@Outcome(id = "[^,]+, right", expect = ACCEPTABLE, desc = "every object and every page is where it belongs")
@Outcome(expect = FORBIDDEN, desc = "the kernel dies, or an invariant of the pages is broken")
public class AllocAgainstFree {
    private final Subject subject = Subject.next();
    private final Bench bench = new Z3foldFamily().bench(subject.fresh(), 3);

    /** Two objects on one page. */
    public AllocAgainstFree() {
        attempt("alloc", 1, 1);
        attempt("alloc", 2, 1);
    }

    /** A user allocates a third. */
    @Actor
    public void allocator() {
        attempt("alloc", 3, 1);
    }

    /** Another frees the first. */
    @Actor
    public void owner() {
        attempt("free", 1, 0);
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        List<String> violations = bench.settle();
        r.r1 = subject.id();
        r.r2 = violations.isEmpty() ? "right" : violations.get(0);
    }

    private void attempt(String call, int first, int second) {
        try {
            String unused = bench.call(call, first, second);
        } catch (RuntimeException e) {
            return; // the bench has it, and says so when it settles
        }
    }
}
