package racecard.taskwork.bug;

import racecard.taskwork.perf.PerfEvents;
import racecard.taskwork.perf.WaitingPerfEvents;
import racecard.taskwork.revision.R29;

/** TWB-22 and TWB-22b: whoever frees a perf event waits for its work, which may be waiting for him. */
public final class Twb22 extends R29 {
    @Override
    public PerfEvents perfEvents() {
        return new WaitingPerfEvents(this);
    }
}
