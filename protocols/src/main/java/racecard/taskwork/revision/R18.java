package racecard.taskwork.revision;

import racecard.taskwork.NotifyMode;
import racecard.taskwork.Task;

/** 2020-10-17, 91989c707884: the modes become an enum; an unknown value warns once, and the work stays queued. */
public class R18 extends R17 {
    @Override
    protected void unknownMode(Task task, int notify) {
        if (notify != NotifyMode.TWA_NONE) {
            task.warnOnce("task_work_add: unknown mode " + notify);
        }
    }
}
