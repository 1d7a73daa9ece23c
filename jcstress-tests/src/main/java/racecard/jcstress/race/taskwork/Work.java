package racecard.jcstress.race.taskwork;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWorkFunc;

/**
 * A work that counts what becomes of it and is freed the moment somebody owns it. Each count has one writer, unless the
 * protocol is broken.
 */
final class Work extends CallbackHead {
    int accepted; // the adder
    int ran; // the task
    int cancelled; // the canceller

    Work(String name, TaskWorkFunc func) {
        super(name, func);
    }

    /** A function of its own for each call, for works are cancelled by function. */
    static TaskWorkFunc newFunction() {
        return new TaskWorkFunc() {
            @Override
            public void run(Task current, CallbackHead work) {
                ((Work) work).ran++;
                ((Work) work).kfree();
            }
        };
    }

    boolean open() {
        return ran + cancelled < accepted;
    }

    /** What went wrong with it once all is over, or null. */
    String wrong() {
        if (open()) {
            return Words.LOST;
        }
        if (ran + cancelled == accepted) {
            return null;
        }
        return ran > 0 && cancelled > 0 ? Words.BOTH : ran > 0 ? Words.TWICE : Words.CANCELLED_TWICE;
    }
}
