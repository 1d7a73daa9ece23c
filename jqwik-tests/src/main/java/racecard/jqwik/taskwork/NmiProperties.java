package racecard.jqwik.taskwork;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Cpu;
import racecard.taskwork.Errno;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Task;

/** TWA_NMI_CURRENT: adds from an NMI, for the task that it interrupts. */
@AddLifecycleHook(Session.Hook.class)
class NmiProperties {

    @Property
    @Asks(value = "a work added by an NMI runs before the task is in user mode again", of = "NMI_CURRENT")
    void nmiInTheKernel(@ForAll @IntRange(min = 1, max = 3) int works, @ForAll boolean irqsOff) {
        Nmi nmi = new Nmi();
        if (irqsOff) {
            nmi.trial.does("T: local_irq_disable()", nmi.cpu::irqDisable);
        }
        nmi.add(works);
        if (irqsOff) {
            nmi.trial.does("T: local_irq_enable()", nmi.cpu::irqEnable);
        }
        nmi.returnsAndHasRun(works);
    }

    @Property
    @Asks(
            value = "an NMI that comes in user mode makes the task pass through the way back to user mode",
            of = "NMI_CURRENT")
    void nmiInUserMode(@ForAll @IntRange(min = 1, max = 3) int works) {
        Nmi nmi = new Nmi();
        nmi.trial.returnToUser();
        nmi.add(works);
        nmi.trial.expect(!nmi.task.running.inUserModeForGood(), "nothing gets the task out of user mode");
        nmi.returnsAndHasRun(works);
    }

    @Property
    @Asks(
            value = "a work added by an NMI in the middle of schedule() belongs to the task that was current",
            of = "NMI_MARKS_CALLER")
    void nmiInSchedule(@ForAll @IntRange(min = 1, max = 3) int works, @ForAll boolean after) {
        Nmi nmi = new Nmi();
        Task next = new Task("next");
        nmi.trial.does("T: schedule(), interrupts are off", nmi.cpu::irqDisable);
        if (!after) {
            nmi.add(works);
        }
        nmi.trial.does("next is current", () -> nmi.cpu.switchTo(next));
        nmi.trial.does("interrupts are on", nmi.cpu::irqEnable);
        nmi.trial.does("next goes back to user mode", () -> nmi.trial.taskWork().returnToUser(next));
        nmi.trial.does("T is current again", () -> nmi.cpu.switchTo(nmi.task));
        if (after) {
            nmi.add(works);
        }
        nmi.returnsAndHasRun(works);
    }

    @Property
    @Asks(value = "an NMI's work waits for the way back to user mode and ends no wait", of = "NMI_CURRENT")
    void nmiEndsNoWait(@ForAll @IntRange(min = 1, max = 3) int works) {
        Nmi nmi = new Nmi();
        nmi.add(works);
        nmi.trial.expect(!nmi.task.signalPending(), "TWA_NMI_CURRENT is no signal");
        nmi.returnsAndHasRun(works);
    }

    @Property
    @Asks(value = "TWA_NMI_CURRENT is refused with -EINVAL for a task that is not current", of = "NMI_CURRENT")
    void nmiForOthersIsRefused(@ForAll boolean fromNmi) {
        Nmi nmi = new Nmi();
        CallbackHead work = nmi.work("work1");
        int err;
        if (fromNmi) {
            nmi.trial.does("next is current", () -> nmi.cpu.switchTo(new Task("next")));
            err = nmi.addFromNmi(work);
        } else {
            err = nmi.trial.add(work, NotifyMode.TWA_NMI_CURRENT);
        }
        nmi.trial.expect(err, -Errno.EINVAL, Words::errno, "TWA_NMI_CURRENT is for current alone");
        nmi.trial.run();
        nmi.trial.expect(nmi.ran, 0, String::valueOf, "works run that were refused");
    }

    @Property
    @Asks(
            value = "an NMI's add is refused with -ESRCH after exit",
            of = {"NMI_CURRENT", "REFUSES_AFTER_EXIT"})
    void nmiAfterExitIsRefused(@ForAll @IntRange(max = 2) int before) {
        Nmi nmi = new Nmi();
        nmi.add(before);
        nmi.trial.exit();
        nmi.trial.expect(
                nmi.addFromNmi(nmi.work("late")),
                -Errno.ESRCH,
                Words::errno,
                "an exited task would never run this work");
        nmi.trial.expect(nmi.ran, before, String::valueOf, "works run");
    }

    /** A CPU that runs T. */
    private static final class Nmi {
        private final Trial trial = new Trial(1);
        private final Task task = trial.task();
        private final Cpu cpu = new Cpu(task);
        private int ran;

        CallbackHead work(String name) {
            return trial.work(name, current -> ran++);
        }

        void add(int works) {
            for (int i = 1; i <= works; i++) {
                trial.expect(addFromNmi(work("work" + i)), 0, Words::errno, "an NMI may add for current");
            }
        }

        int addFromNmi(CallbackHead work) {
            int[] err = new int[1];
            return trial.call(
                    "NMI: task_work_add(T, " + work + ", TWA_NMI_CURRENT)",
                    () -> {
                        cpu.nmi(() -> err[0] = trial.taskWork().addFromNmi(cpu, task, work));
                        return err[0];
                    },
                    Words::errno);
        }

        void returnsAndHasRun(int works) {
            trial.returnToUser();
            trial.expect(ran, works, String::valueOf, "works run before T is in user mode");
        }
    }
}
