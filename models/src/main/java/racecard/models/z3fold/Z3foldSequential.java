package racecard.models.z3fold;

import racecard.models.history.Sequential;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.z3fold.Errno;
import racecard.z3fold.Layout;

/**
 * The specification of the calls that users make, as far as their results tell: alloc fails for sizes that no page holds, everything else succeeds. Where an object is put is
 * the allocator's choice, a new page always a legal one, so no state is left that a result could depend on; what the choice must not do is judged by the invariants. Workers answer
 * whether they had work, reclaim what it freed: not specified, and no part of a linearizable scenario.
 */
record Z3foldSequential() implements Sequential<Call> {
    @Override
    public String apply(Call call) {
        if (!call.method().startsWith("alloc")) {
            return Bench.DONE;
        }
        int chunks = call.arg(1);
        return Integer.toString(chunks == 0 ? -Errno.EINVAL : chunks > Layout.FEW_CHUNKS ? -Errno.ENOSPC : 0);
    }

    @Override
    public Sequential<Call> copy() {
        return this;
    }
}
