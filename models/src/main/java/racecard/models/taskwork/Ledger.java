package racecard.models.taskwork;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Who took which work, and what went wrong. Each count is kept by the one thread that may change it, except cancels of one work by two cancellers, which
 * are a fault already. Tools that explore interleavings treat these methods as atomic: they are the observer, not the protocol.
 *
 * <p>Threads share fields here and nothing of the JDK: what a collection of the JDK does inside is no event to a tool that watches fields.
 */
public final class Ledger {
    /** A label and those that ran before it since the last look; only T. */
    private record Ran(int label, Ran earlier) {}

    /** What was said and what was said before it; under this ledger's monitor. */
    private record Said(String what, Said earlier) {}

    private Ran ranNow;
    private Said oopses;
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
        ranNow = new Ran(work.label, ranNow);
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
        Deque<Integer> ran = new ArrayDeque<>();
        for (Ran last = ranNow; last != null; last = last.earlier) {
            ran.addFirst(last.label);
        }
        ranNow = null;
        return List.copyOf(ran);
    }

    synchronized void oops(RuntimeException e) {
        oopses = new Said(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage(), oopses);
    }

    /** In the order in which they were said. */
    synchronized List<String> oopses() {
        Deque<String> said = new ArrayDeque<>();
        for (Said last = oopses; last != null; last = last.earlier) {
            said.addFirst(last.what);
        }
        return List.copyOf(said);
    }
}
