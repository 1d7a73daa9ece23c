package racecard.jcstress.race.taskwork;

import racecard.jcstress.race.Meeting;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;
import racecard.taskwork.TaskWorkFunc;

/** One task, some works, and the implementation whose turn it is. Races extend it with actors and a last word. */
abstract class Arena extends Meeting {
    static final TaskWorkFunc A = Work.newFunction();
    static final TaskWorkFunc B = Work.newFunction();
    static final TaskWorkFunc C = Work.newFunction();

    final TaskWork taskWork;
    final Task task;

    Arena() {
        this.taskWork = (TaskWork) subject().implementation();
        this.task = makeTask();
    }

    Task makeTask() {
        return new Task("T");
    }

    @Override
    protected final void panic() {
        task.panic();
    }

    final void add(Work work, int mode) {
        if (taskWork.add(task, work, mode) == 0) {
            work.accepted++;
        }
    }

    /** Who cancels a work owns it, and frees it at once. */
    final void cancel(TaskWorkFunc func) {
        Work work = (Work) taskWork.cancelFunc(task, func);
        if (work != null) {
            work.cancelled++;
            work.kfree();
        }
    }

    /**
     * Leaves the notification of {@code mode} behind over an empty list: a work was added, and cancelled before the
     * task looked.
     */
    final void leaveNotified(int mode) {
        add(new Work("earlier", C), mode);
        cancel(C);
    }

    /** Runs whatever is still queued, in as many rounds as it takes. */
    final void drain() {
        boolean more = true;
        while (more) {
            more = taskWork.runBatch(task);
        }
    }

    /** The task goes on: back to user mode, unless it is there and no interrupt is on its way. */
    final void goOn() {
        if (!task.running.inUserModeForGood()) {
            taskWork.returnToUser(task);
        }
    }

    /** The first thing that is wrong with any of the works, or the word for all being right. */
    static String unlessWrong(String right, Work... works) {
        for (Work work : works) {
            String wrong = work.wrong();
            if (wrong != null) {
                return wrong;
            }
        }
        return right;
    }
}
