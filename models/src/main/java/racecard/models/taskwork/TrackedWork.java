package racecard.models.taskwork;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.TaskWorkFunc;

/** A work that knows its label and what became of it. */
final class TrackedWork extends CallbackHead {
    final int label;
    int mode;
    int accepted; // adds that returned 0; counted by the adder
    int refused; // adds that did not
    boolean addedByCallback; // by T itself, so it knew
    int ran; // counted by T
    int cancelled; // counted by cancellers

    TrackedWork(int label, TaskWorkFunc func) {
        super("work" + label, func);
        this.label = label;
    }

    int consumed() {
        return ran + cancelled;
    }
}
