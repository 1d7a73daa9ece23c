package racecard.jqwik;

import racecard.catalogue.Contract;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Cpu;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWorkFunc;
import racecard.taskwork.revision.R29;

/** R29 with one thing broken that no bug of the catalogue breaks. Each names the check that is there for it. */
final class Sabotage {
    private Sabotage() {}

    /** Promises nothing, and breaks nothing. */
    public static final class Modest extends R29 {
        @Override
        public Contract<Promise> contract() {
            return Contract.of();
        }
    }

    /** batch-order: forgets all but the first work of a batch. */
    public static final class Forgets extends R29 {
        @Override
        protected void runAll(Task task, CallbackHead first) {
            first.next().set(null);
            super.runAll(task, first);
        }
    }

    /** exit-runs-what-is-queued: runs works twice, once for the way out. */
    public static final class RunsTwice extends R29 {
        @Override
        protected void runAll(Task task, CallbackHead first) {
            if (task.exiting()) {
                first.call(task);
            }
            super.runAll(task, first);
        }
    }

    /** random-chains: a cancel that finds nothing leaves with the lock in hand. */
    public static final class KeepsLock extends R29 {
        @Override
        public CallbackHead cancelFunc(Task task, TaskWorkFunc func) {
            CallbackHead found = super.cancelFunc(task, func);
            if (found == null) {
                enterCancel(task);
            }
            return found;
        }
    }

    /** cancel-chooses-by-age: takes a match only where it is the oldest work. */
    public static final class MissesTheNewest extends R29 {
        @Override
        public CallbackHead cancelFunc(Task task, TaskWorkFunc func) {
            return cancelMatch(task, work -> work.func() == func && work.next().get() == null);
        }
    }

    /** hangs: a loop that no watchdog counts. */
    public static final class Loops extends R29 {
        @Override
        public boolean runBatch(Task task) {
            while (task.works.readOnce() == null) {
                Thread.onSpinWait();
            }
            return super.runBatch(task);
        }
    }

    /** none-leaves-the-task-alone: kicks for every mode. */
    public static final class AlwaysKicks extends R29 {
        @Override
        protected void notifyTask(Task task, int notify) {
            super.notifyTask(task, notify == NotifyMode.TWA_NONE ? NotifyMode.TWA_RESUME : notify);
        }
    }

    /** resume-is-seen: TWA_RESUME is TWA_NONE. */
    public static final class DropsResume extends R29 {
        @Override
        protected void notifyTask(Task task, int notify) {
            super.notifyTask(task, notify == NotifyMode.TWA_RESUME ? NotifyMode.TWA_NONE : notify);
        }
    }

    /** others-let-sleep: TWA_RESUME is TWA_SIGNAL. */
    public static final class ResumeWakes extends R29 {
        @Override
        protected void notifyTask(Task task, int notify) {
            super.notifyTask(task, notify == NotifyMode.TWA_RESUME ? NotifyMode.TWA_SIGNAL : notify);
        }
    }

    /** signal-ends-sleep: TWA_SIGNAL is TWA_RESUME. */
    public static final class SignalLetsSleep extends R29 {
        @Override
        protected void notifyTask(Task task, int notify) {
            super.notifyTask(task, notify == NotifyMode.TWA_SIGNAL ? NotifyMode.TWA_RESUME : notify);
        }
    }

    /** signal-is-seen: TWA_SIGNAL does not kick. */
    public static final class SignalDoesNotKick extends R29 {
        @Override
        protected void notifyTask(Task task, int notify) {
            super.notifyTask(task, notify == NotifyMode.TWA_SIGNAL ? NotifyMode.TWA_SIGNAL_NO_IPI : notify);
        }
    }

    /** no-ipi-does-not-kick: TWA_SIGNAL_NO_IPI is TWA_SIGNAL. */
    public static final class NoIpiKicks extends R29 {
        @Override
        protected void notifyTask(Task task, int notify) {
            super.notifyTask(task, notify == NotifyMode.TWA_SIGNAL_NO_IPI ? NotifyMode.TWA_SIGNAL : notify);
        }
    }

    /** no-ipi-ends-sleep: TWA_SIGNAL_NO_IPI does not look whether the task sleeps. */
    public static final class NoIpiLetsSleep extends R29 {
        @Override
        protected void notifyTask(Task task, int notify) {
            if (notify == NotifyMode.TWA_SIGNAL_NO_IPI) {
                task.tif.setBit(Task.TIF_NOTIFY_SIGNAL);
            } else {
                super.notifyTask(task, notify);
            }
        }
    }

    /** nmi-in-the-kernel: the work is queued and nobody is told. */
    public static final class NmiTellsNobody extends R29 {
        @Override
        protected void notifyFromNmi(Cpu cpu) {}
    }

    /** nmi-for-others-is-refused: does not ask who is current. */
    public static final class NmiForAnybody extends R29 {
        @Override
        public int addFromNmi(Cpu cpu, Task task, CallbackHead work) {
            return pushInNmi(task, work);
        }
    }

    /** nmi-after-exit-is-refused: does not look for the sentinel. */
    public static final class NmiAfterExit extends R29 {
        @Override
        protected int pushInNmi(Task task, CallbackHead work) {
            work.next().set(null);
            task.works.writeOnce(work);
            return 0;
        }
    }
}
