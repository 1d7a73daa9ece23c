package racecard.taskwork.bug;

import racecard.taskwork.perf.LeakingPerfEvents;
import racecard.taskwork.perf.PerfEvents;
import racecard.taskwork.revision.R29;

/** TWB-23: a work owns a reference that whoever frees the event does not reckon with. */
public final class Twb23 extends R29 {
    @Override
    public PerfEvents perfEvents() {
        return new LeakingPerfEvents(this);
    }
}
