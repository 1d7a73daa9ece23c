package racecard.models.taskwork;

import racecard.kernel.Word;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.TaskWorkFunc;

/**
 * A work that knows its label and what became of it. The plain fields are the payload of the work: whoever owns it
 * writes them, and the protocol hands them over with it. So where these race, the protocol lost the work to two owners.
 */
final class TrackedWork extends CallbackHead {
    final int label;
    int mode; // of the last add; written by the adder before it
    int offered; // adds; counted by the adder before each
    int refused; // adds that did not return 0: the work is still the adder's
    boolean addedByCallback; // by T itself, so it knew
    int ran; // counted by T

    /** Counted by cancellers: two of one work are a fault of the protocol, to be counted, and no race of the count. */
    private final Word cancelled = new Word(0);

    TrackedWork(int label, TaskWorkFunc func) {
        super("work" + label, func);
        this.label = label;
    }

    void cancel() {
        int unused = cancelled.fetchAddRelaxed(1);
    }

    int accepted() {
        return offered - refused;
    }

    int cancelled() {
        return cancelled.readOnce();
    }

    int consumed() {
        return ran + cancelled();
    }
}
