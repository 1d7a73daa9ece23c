package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * 2012-07-22, ed3e694d, "move exit_task_work() past exit_files() et.al.": add no longer looks at PF_EXITING, since
 * exit_files wants to queue works. Not to add after exit_task_work is "the caller's responsibility" from here to R5:
 * such an add returns 0 and its work is never run (TWB-02).
 */
public class R3 extends R2 {
    private static final Contract<Promise> CONTRACT = Contract.of(Promise.FIFO, Promise.CANCELS_OLDEST);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected boolean refuses(Task task) {
        return false;
    }
}
