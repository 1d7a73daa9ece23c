package racecard.models.taskwork;

import java.util.ArrayList;
import java.util.List;

/**
 * Who took which work, and what went wrong. Each count is kept by the one thread that may change it, and orders nothing
 * between threads that the protocol does not: a ledger that synchronized would hide what it is to find. Tools that
 * explore interleavings treat these methods as atomic: they are the observer, not the protocol.
 */
public final class Ledger {
    private Ran ranNow; // only T
    private int reschedsAtLastCallback = -1; // only T
    private boolean callbacksInARow; // only T
    private int asked; // under pi_lock
    private Oopsed oopses; // under the ledger's monitor: after an oops there is nothing left to hide

    /** Newest first. */
    private record Ran(int label, Ran earlier) {}

    /** Newest first. */
    private record Oopsed(String what, Oopsed earlier) {}

    /**
     * The adder is about to add the work. Afterwards is too late to count: the work is the task's then, whose callback
     * may be adding it again.
     */
    TrackedWork offered(TrackedWork work, int mode) {
        work.mode = mode;
        work.offered++;
        return work;
    }

    /** What the add returned. When it is not 0 the work is still the adder's. */
    int answered(TrackedWork work, int err) {
        if (err != 0) {
            work.refused++;
        }
        return err;
    }

    void ran(TrackedWork work, int rescheds) {
        work.ran++;
        ranNow = new Ran(work.label, ranNow);
        callbacksInARow |= rescheds == reschedsAtLastCallback;
        reschedsAtLastCallback = rescheds;
    }

    /** Whether two callbacks ran with no cond_resched between them. */
    boolean callbacksInARow() {
        return callbacksInARow;
    }

    /** A cancel of all matches asks about a work, with pi_lock held: so one count is enough. */
    void asked() {
        asked++;
    }

    /** How often. */
    int questions() {
        return asked;
    }

    void cancelled(TrackedWork work) {
        work.cancel();
    }

    /** What T has run since the last call, in order. */
    List<Integer> takeRan() {
        int count = 0;
        for (Ran ran = ranNow; ran != null; ran = ran.earlier) {
            count++;
        }
        Integer[] labels = new Integer[count];
        for (Ran ran = ranNow; ran != null; ran = ran.earlier) {
            labels[--count] = ran.label;
        }
        ranNow = null;
        return List.of(labels);
    }

    synchronized void oops(RuntimeException e) {
        oopses = new Oopsed(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), oopses);
    }

    /** In order. */
    synchronized List<String> oopses() {
        List<String> all = new ArrayList<>();
        for (Oopsed oops = oopses; oops != null; oops = oops.earlier) {
            all.add(0, oops.what);
        }
        return all;
    }
}
