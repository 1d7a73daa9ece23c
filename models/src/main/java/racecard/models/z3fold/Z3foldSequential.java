package racecard.models.z3fold;

import racecard.models.history.Sequential;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Vocabulary;
import racecard.z3fold.Errno;
import racecard.z3fold.Layout;

/**
 * The specification of the calls that users make, as far as their results tell: alloc fails for sizes that no page
 * holds, everything else succeeds. Where an object is put is the allocator's choice, a new page always a legal one, so
 * no state is left that a result could depend on; what the choice must not do is judged by the invariants. Workers
 * answer whether they had work, reclaim what it freed: not specified, and no part of a linearizable scenario.
 */
record Z3foldSequential() implements Sequential<Call> {
    private static final Vocabulary<Z3foldSequential> CALLS = new Vocabulary<Z3foldSequential>()
            .call("alone", spec -> Bench.DONE)
            .call("alloc", Z3foldCalls.OBJECT, Z3foldCalls.CHUNKS, (spec, object, chunks) -> alloc(chunks))
            .call("allocAtomic", Z3foldCalls.OBJECT, Z3foldCalls.CHUNKS, (spec, object, chunks) -> alloc(chunks))
            .call("free", Z3foldCalls.OBJECT, (spec, object) -> Bench.DONE)
            .call("write", Z3foldCalls.OBJECT, (spec, object) -> Bench.DONE)
            .call("map", Z3foldCalls.OBJECT, Z3foldCalls.MAPPING, (spec, object, mapping) -> Bench.DONE)
            .call("unmap", Z3foldCalls.OBJECT, Z3foldCalls.MAPPING, (spec, object, mapping) -> Bench.DONE);

    private static int alloc(int chunks) {
        return chunks == 0 ? -Errno.EINVAL : chunks > Layout.FEW_CHUNKS ? -Errno.ENOSPC : 0;
    }

    @Override
    public String apply(Call call) {
        return CALLS.apply(this, call);
    }

    @Override
    public Sequential<Call> copy() {
        return this;
    }
}
