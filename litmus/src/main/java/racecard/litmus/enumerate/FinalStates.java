package racecard.litmus.enumerate;

import java.util.List;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Observable;
import racecard.litmus.program.Trace;
import racecard.litmus.relation.Rel;

/** What a complete candidate leaves behind: the values of the test's observables, in their order. */
final class FinalStates {
    private final List<Observable> observables;
    private final List<List<Trace>> paths;
    private final long[] initial;

    /** @param paths of each thread, by the numbers that {@link PathShape#number} gives */
    FinalStates(LitmusTest test, List<List<Trace>> paths, long[] initial) {
        observables = test.observables();
        this.paths = paths;
        this.initial = initial;
    }

    /**
     * The values of the locations; those of the registers are left 0.
     *
     * @param taken for each thread the path it takes, as a number in its shape
     */
    long[] ofMemory(Skeleton skeleton, int[] taken, Rel co) {
        long[] state = new long[observables.size()];
        for (int o = 0; o < state.length; o++) {
            Observable seen = observables.get(o);
            state[o] = seen.isRegister() ? 0 : last(skeleton, taken, co, seen.index());
        }
        return state;
    }

    /**
     * Fills in the registers.
     *
     * @param number for each thread the number of its path
     * @param part for each thread the one whose part it plays: itself, unless threads are exchanged
     */
    void addRegisters(int[] number, int[] part, long[] state) {
        for (int o = 0; o < state.length; o++) {
            Observable seen = observables.get(o);
            if (seen.isRegister()) {
                state[o] = paths.get(seen.thread())
                        .get(number[part[seen.thread()]])
                        .register(seen.index());
            }
        }
    }

    private long last(Skeleton skeleton, int[] taken, Rel co, int l) {
        int write = skeleton.init(l);
        for (int e = 0; e < skeleton.size(); e++) {
            if (skeleton.location(e) == l && skeleton.isAccess(e) && skeleton.isWrite(e) && co.next(e, 0) < 0) {
                write = e;
            }
        }
        return write < 0 || skeleton.thread(write) < 0
                ? initial[l]
                : skeleton.value(write, taken[skeleton.thread(write)]);
    }
}
