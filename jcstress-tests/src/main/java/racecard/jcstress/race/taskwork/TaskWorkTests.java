package racecard.jcstress.race.taskwork;

import java.util.List;
import racecard.jcstress.FamilyTests;
import racecard.jcstress.ladder.taskwork.CancelAba;
import racecard.jcstress.ladder.taskwork.CancelFirst;
import racecard.jcstress.ladder.taskwork.CancelMid;
import racecard.jcstress.ladder.taskwork.CancelMidWait;
import racecard.jcstress.ladder.taskwork.CancelUaf;
import racecard.jcstress.ladder.taskwork.CancelUafWait;
import racecard.jcstress.ladder.taskwork.ExitPfExiting;
import racecard.jcstress.ladder.taskwork.ExitSentinel;
import racecard.jcstress.ladder.taskwork.JobctlLock;
import racecard.jcstress.ladder.taskwork.JobctlSb;
import racecard.jcstress.ladder.taskwork.JobctlVolatile;
import racecard.jcstress.ladder.taskwork.Once;
import racecard.jcstress.ladder.taskwork.PubCancel;
import racecard.jcstress.ladder.taskwork.PubRun;
import racecard.jcstress.ladder.taskwork.Sleep;
import racecard.jcstress.ladder.taskwork.Spin;
import racecard.jcstress.ladder.taskwork.Tif;
import racecard.jcstress.ladder.taskwork.TifOrder;
import racecard.jcstress.ladder.taskwork.Wake;

/**
 * Races and ladders of task_work: publication, cancellation, exit, notification, waiting, and the contract as a whole.
 */
public final class TaskWorkTests implements FamilyTests {
    @Override
    public String protocol() {
        return "task-work";
    }

    @Override
    public List<Class<?>> races() {
        return List.of(
                SignalAgainstGetSignal.class,
                CancelAgainstRun.class,
                CancelOnlyAgainstRun.class,
                CancelAgainstRequeue.class,
                CancelAgainstCancel.class,
                AddAgainstAdd.class,
                AddAgainstNmi.class,
                AddAgainstRun.class,
                AddAgainstCancel.class,
                AddAgainstExit.class,
                CancelAgainstExit.class,
                ResumeAgainstReturn.class,
                AddAgainstSleep.class,
                AddCancelRun.class);
    }

    @Override
    public List<Class<?>> ladders() {
        return List.of(
                PubRun.class,
                PubCancel.class,
                CancelUaf.class,
                CancelUafWait.class,
                CancelMid.class,
                CancelMidWait.class,
                CancelFirst.class,
                CancelAba.class,
                ExitSentinel.class,
                ExitPfExiting.class,
                JobctlSb.class,
                JobctlVolatile.class,
                JobctlLock.class,
                Tif.class,
                TifOrder.class,
                Wake.class,
                Spin.class,
                Sleep.class,
                Once.class);
    }
}
