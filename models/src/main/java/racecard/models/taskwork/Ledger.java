package racecard.models.taskwork;

import java.util.ArrayList;
import java.util.List;

/**
 * Who took which work, and what went wrong. Each count is kept by the one thread that may change it, except cancels of one work by two cancellers, which
 * are a fault already. Tools that explore interleavings treat these methods as atomic: they are the observer, not the protocol.
 */
public final class Ledger {
    private final List<Integer> ranNow = new ArrayList<>();
    private final List<String> oopses = new ArrayList<>();
    private int reschedsAtLastCallback = -1;
    private boolean callbacksInARow;

    void accepted(TrackedWork work, int mode) {
        work.mode = mode;
        work.accepted++;
    }

    void refused(TrackedWork work) {
        work.refused++;
    }

    void ran(TrackedWork work, int rescheds) {
        work.ran++;
        ranNow.add(work.label);
        callbacksInARow |= rescheds == reschedsAtLastCallback;
        reschedsAtLastCallback = rescheds;
    }

    /** Whether two callbacks ran with no cond_resched between them. */
    boolean callbacksInARow() {
        return callbacksInARow;
    }

    void cancelled(TrackedWork work) {
        work.cancelled++;
    }

    /** What T has run since the last call, in order. */
    List<Integer> takeRan() {
        List<Integer> ran = List.copyOf(ranNow);
        ranNow.clear();
        return ran;
    }

    void oops(RuntimeException e) {
        synchronized (oopses) {
            oopses.add(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    List<String> oopses() {
        return oopses;
    }
}
