package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.Cpu;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;
import racecard.taskwork.perf.PerfEvents;
import racecard.taskwork.waits.Waits;

/**
 * 2025-09-24, ef1ea98c8fff: TWA_NMI_CURRENT marks the current task at once; the irq_work does nothing but make the CPU
 * pass through the way back to user mode. R28's flags in the mode word are gone again. Stands for today's kernel, so
 * the users of task_work with their known repairs stand here too.
 */
public class R29 extends R27 {
    @Override
    public Contract<Promise> contract() {
        return TaskWork.CURRENT;
    }

    @Override
    protected void notifyFromNmi(Cpu cpu) {
        cpu.current().tif.setBit(Task.TIF_NOTIFY_RESUME);
        passThroughReturnToUser(cpu);
    }

    /**
     * An NMI from user mode goes straight back to user mode: only an ordinary interrupt after it looks at the flags
     * (TWB-27).
     */
    protected void passThroughReturnToUser(Cpu cpu) {
        cpu.irqWorkQueue(() -> {});
    }

    @Override
    public PerfEvents perfEvents() {
        return new PerfEvents(this);
    }

    @Override
    public Waits waits() {
        return new Waits();
    }
}
