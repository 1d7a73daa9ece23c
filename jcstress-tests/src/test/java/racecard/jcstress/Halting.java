package racecard.jcstress;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;

/** An implementation that takes the whole JVM down. */
public class Halting extends R29 {
    @Override
    public int add(Task task, CallbackHead work, int notify) {
        Runtime.getRuntime().halt(3);
        return 0;
    }
}
