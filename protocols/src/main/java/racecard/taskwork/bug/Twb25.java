package racecard.taskwork.bug;

import racecard.taskwork.Cpu;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;

/** TWB-25: the flag is left to an irq_work, which marks whoever is current when it comes. R27 and R28 were so. */
public final class Twb25 extends R29 {
    @Override
    protected void notifyFromNmi(Cpu cpu) {
        cpu.irqWorkQueue(() -> cpu.current().tif.testAndSetBit(Task.TIF_NOTIFY_RESUME));
    }
}
