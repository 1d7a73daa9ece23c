package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * 2022-04-26, e788be95a57a: TWA_SIGNAL_NO_IPI sets the flag and wakes, but does not kick. With R23 (2022-03), which is
 * cosmetic for add and run: get_signal clears TIF_NOTIFY_SIGNAL itself, runs what is pending, and looks no further
 * unless a real signal may be there.
 */
public class R24 extends R22 {
    private static final Contract<Promise> CONTRACT = new R22().contract().and(Promise.TWA_SIGNAL_NO_IPI);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected void notifyTask(Task task, int notify) {
        if (notify == NotifyMode.TWA_SIGNAL_NO_IPI) {
            if (!task.tif.testAndSetBit(Task.TIF_NOTIFY_SIGNAL)) {
                task.sleeper.wakeInterruptible();
            }
        } else {
            super.notifyTask(task, notify);
        }
    }

    @Override
    protected boolean getSignalTop(Task task) {
        notifySignal(task);
        return task.taskSigpending();
    }
}
