package racecard.models.taskwork;

import java.util.Arrays;
import java.util.List;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWorkFunc;

/**
 * The works of a bench by label, their functions by last digit, and what their callbacks do. Fixed once the threads
 * start, so no step of the protocol.
 */
final class Labels {
    private final TrackedWork[] works;
    private final TaskWorkFunc[] funcs = new TaskWorkFunc[10];
    private final Behaviour[] behaviours;

    /**
     * Works 1 to {@code labels}. Functions are told apart by identity, so there is an object for every digit; all do
     * the same.
     */
    Labels(int labels, TaskWorkFunc callback) {
        for (int digit = 0; digit < funcs.length; digit++) {
            funcs[digit] = new Func(callback);
        }
        works = new TrackedWork[labels];
        for (int label = 1; label <= labels; label++) {
            works[label - 1] = new TrackedWork(label, funcs[label % 10]);
        }
        behaviours = new Behaviour[labels + 1];
        Arrays.fill(behaviours, Behaviour.FREE);
    }

    void behave(int label, Behaviour behaviour) {
        behaviours[label] = behaviour;
    }

    TrackedWork work(int label) {
        return works[label - 1];
    }

    TaskWorkFunc func(int digit) {
        return funcs[digit];
    }

    Behaviour behaviour(TrackedWork work) {
        return behaviours[work.label];
    }

    List<TrackedWork> all() {
        return List.of(works);
    }

    private static final class Func implements TaskWorkFunc {
        private final TaskWorkFunc callback;

        Func(TaskWorkFunc callback) {
            this.callback = callback;
        }

        @Override
        public void run(Task current, CallbackHead work) {
            callback.run(current, work);
        }
    }
}
