package racecard.taskwork.bug;

import racecard.taskwork.Cpu;
import racecard.taskwork.revision.R29;

/** TWB-27: the flag is set as TWA_RESUME does, and nothing makes the CPU pass through the way back to user mode. */
public final class Twb27 extends R29 {
    @Override
    protected void passThroughReturnToUser(Cpu cpu) {}
}
