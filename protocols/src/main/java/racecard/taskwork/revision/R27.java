package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Cpu;
import racecard.taskwork.Errno;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * 2024-07-04, 466e4d801cd4 and cec6937dd1aa: TWA_NMI_CURRENT. Setting the flag is left to an irq_work, which sets it on
 * whatever task is current when it comes (TWB-25). With the freezer's fix of that month (943ad0b62e3c):
 * TIF_NOTIFY_SIGNAL is cleared and the works are run there.
 */
public class R27 extends R26 {
    private static final Contract<Promise> CONTRACT =
            new R26().contract().and(Promise.NMI_CURRENT, Promise.FREEZER_RUNS_WORKS);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    /** From process context on another CPU current is somebody else: that mode is refused before the push. */
    @Override
    public int add(Task task, CallbackHead work, int notify) {
        if (mode(notify) == NotifyMode.TWA_NMI_CURRENT) {
            task.warnOnce("task_work_add: TWA_NMI_CURRENT for a task that is not current");
            return -Errno.EINVAL;
        }
        return super.add(task, work, mode(notify));
    }

    /** The mode in a mode word: all of it before R28. */
    protected int mode(int notify) {
        return notify;
    }

    @Override
    public int addFromNmi(Cpu cpu, Task task, CallbackHead work) {
        if (cpu.current() != task) {
            task.warnOnce("task_work_add: TWA_NMI_CURRENT for a task that is not current");
            return -Errno.EINVAL;
        }
        if (!configIrqWork()) {
            return -Errno.EINVAL;
        }
        int err = pushInNmi(task, work);
        if (err == 0) {
            notifyFromNmi(cpu);
        }
        return err;
    }

    /** CONFIG_IRQ_WORK: the modelled kernel has it. */
    protected boolean configIrqWork() {
        return true;
    }

    /** The same push: NMI-like contexts nest, and other CPUs push too. */
    protected int pushInNmi(Task task, CallbackHead work) {
        return push(task, work);
    }

    /** Leaves it to a hard irq_work to mark the task that is current then. */
    protected void notifyFromNmi(Cpu cpu) {
        cpu.irqWorkQueue(() -> cpu.current().tif.testAndSetBit(Task.TIF_NOTIFY_RESUME));
    }

    @Override
    protected void afterFrozenSchedule(Task task) {
        notifySignal(task);
    }
}
