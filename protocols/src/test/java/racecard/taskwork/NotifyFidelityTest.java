package racecard.taskwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static racecard.taskwork.History.exists;
import static racecard.taskwork.History.locks;
import static racecard.taskwork.History.only;
import static racecard.taskwork.History.since;
import static racecard.taskwork.NotifyMode.TWAF_NO_ALLOC;
import static racecard.taskwork.NotifyMode.TWA_NMI_CURRENT;
import static racecard.taskwork.NotifyMode.TWA_NONE;
import static racecard.taskwork.NotifyMode.TWA_RESUME;
import static racecard.taskwork.NotifyMode.TWA_SIGNAL;
import static racecard.taskwork.NotifyMode.TWA_SIGNAL_NO_IPI;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Revision;
import racecard.taskwork.History.Log;
import racecard.taskwork.revision.R17;
import racecard.taskwork.revision.R27;
import racecard.taskwork.revision.R28;
import racecard.taskwork.revision.R29;

/** Whom each revision tells, and how, as the facts' notification table says; contracts are not asked. */
class NotifyFidelityTest {
    private static final int UNKNOWN = 9;

    private static final int NR = 1 << Task.TIF_NOTIFY_RESUME;
    private static final int SP = 1 << Task.TIF_SIGPENDING;
    private static final int NS = 1 << Task.TIF_NOTIFY_SIGNAL;

    private static Task inUserMode(TaskWork tw) {
        Task task = new Task("T");
        tw.returnToUser(task);
        assertTrue(task.running.inUserModeForGood());
        return task;
    }

    private static Task added(TaskWork tw, int mode) {
        Task task = inUserMode(tw);
        assertEquals(0, tw.add(task, new Log().work("a"), mode));
        return task;
    }

    private static boolean told(TaskWork tw, int mode, int tif, int jobctl, boolean kicked) {
        Task task = added(tw, mode);
        return task.tif.readOnce() == tif
                && task.jobctl.readOnce() == jobctl
                && task.running.inUserModeForGood() != kicked;
    }

    @Test
    void noneTellsNobodyAndResumeSetsItsFlagAndKicks() {
        since(1, tw -> told(tw, TWA_NONE, 0, 0, false));
        since(1, tw -> told(tw, TWA_RESUME, NR, 0, true));
    }

    @Test
    void signalIsAJobctlBitFromR16ToR18AndAThreadFlagSinceR19() {
        only(16, 18, tw -> told(tw, TWA_SIGNAL, SP, Task.JOBCTL_TASK_WORK, true));
        since(19, tw -> told(tw, TWA_SIGNAL, NS, 0, true));
    }

    @Test
    void noIpiSetsTheFlagAndDoesNotKickSinceR24() {
        since(24, tw -> told(tw, TWA_SIGNAL_NO_IPI, NS, 0, false));
    }

    /** Nowhere described: it follows from both using one flag. */
    @Test
    void aSignalAfterNoIpiDoesNotKickSinceR24() {
        since(24, tw -> {
            Task task = added(tw, TWA_SIGNAL_NO_IPI);
            assertEquals(0, tw.add(task, new Log().work("b"), TWA_SIGNAL));
            return task.running.inUserModeForGood();
        });
    }

    @Test
    void theSecondResumeDoesNotKick() {
        since(1, tw -> {
            Task task = added(tw, TWA_RESUME);
            task.running.irqsOff(); // the first interrupt is taken
            assertEquals(0, tw.add(task, new Log().work("b"), TWA_RESUME));
            return task.running.inUserModeForGood();
        });
    }

    @Test
    void everySignalKicksInR16AndOnlyTheFirstLater() {
        only(16, 16, tw -> {
            Task task = added(tw, TWA_SIGNAL);
            task.running.irqsOff();
            assertEquals(0, tw.add(task, new Log().work("b"), TWA_SIGNAL));
            return !task.running.inUserModeForGood();
        });
    }

    @Test
    void unknownModesWarnOnceSinceR18AndTheWorkStays() {
        since(18, tw -> {
            Task task = added(tw, UNKNOWN);
            String first = task.warning();
            assertEquals(0, tw.add(task, new Log().work("b"), UNKNOWN + 1));
            assertEquals(first, task.warning(), "the first warning is kept");
            return first != null && tw.pending(task);
        });
    }

    @Test
    void theSignalPathTakesSiglockInR16AndOnlyForAClearBitInR17AndR18() {
        only(16, 16, tw -> locks(() -> addAgain(tw)));
        only(
                16,
                18,
                tw -> locks(() -> {
                    Task task = new Task("T");
                    task.siglock.die();
                    tw.add(task, new Log().work("a"), TWA_SIGNAL);
                }));
    }

    private static void addAgain(TaskWork tw) {
        Task task = added(tw, TWA_SIGNAL);
        task.siglock.die();
        tw.add(task, new Log().work("b"), TWA_SIGNAL);
    }

    @Test
    void aTaskWithoutSighandIsNotTold() {
        TaskWork tw = new R17();
        Task task = inUserMode(tw);
        task.dropSighand();
        assertEquals(0, tw.add(task, new Log().work("a"), TWA_SIGNAL));
        assertEquals(0, task.tif.readOnce() | task.jobctl.readOnce());
        assertFalse(task.siglock.isLocked());
    }

    @Test
    void getSignalRunsWhatTheTaskWasToldOfSince36ExceptInR20() {
        assertEquals(List.of("R1", "R2", "R3", "R20", "R1Arm64"), leavesInGetSignal(TWA_RESUME));
    }

    /** f784e8a7989c, R6b: before it get_signal asks for the flag. */
    @Test
    void getSignalRunsWhatItWasNotToldOfSinceR6bExceptInR20() {
        assertEquals(List.of("R1", "R2", "R3", "R4", "R5", "R6", "R20", "R1Arm64"), leavesInGetSignal(TWA_NONE));
    }

    private static List<String> leavesInGetSignal(int mode) {
        List<String> leaving = new ArrayList<>();
        for (Revision revision : TaskWorkRevisions.all()) {
            TaskWork tw = History.make(revision);
            Log log = new Log();
            Task task = new Task("T");
            tw.add(task, log.work("a"), mode);
            tw.getSignal(task);
            if (log.ran.isEmpty()) {
                leaving.add(tw.getClass().getSimpleName());
            }
        }
        return leaving;
    }

    @Test
    void getSignalTakesSiglockOnlyForASignalSinceR24() {
        since(
                24,
                tw -> !locks(() -> {
                    Task task = added(tw, TWA_SIGNAL);
                    task.siglock.die();
                    assertFalse(tw.getSignal(task));
                    assertEquals(0, task.tif.readOnce(), "get_signal clears TIF_NOTIFY_SIGNAL itself");
                }));
    }

    @Test
    void theFlagNoAllocIsKnownInR28AloneAndUntilR15AnyTrueWillDo() {
        int flagged = TWA_RESUME | TWAF_NO_ALLOC;
        only(16, 27, tw -> tw.getClass() != R29.class && told(tw, flagged, 0, 0, false));
        assertTrue(told(new R28(), flagged, NR, 0, true));
        assertTrue(told(new R29(), flagged, 0, 0, false));
    }

    @Test
    void nmiModeExistsSinceR27AndIsForCurrentAlone() {
        since(27, tw -> tw.add(new Task("T"), new Log().work("a"), TWA_NMI_CURRENT) == -Errno.EINVAL);
        since(27, tw -> {
            Task task = new Task("T");
            return exists(() -> assertEquals(0, tw.addFromNmi(new Cpu(task), task, new Log().work("a"))));
        });
        since(27, tw -> {
            Task task = new Task("T");
            Cpu elsewhere = new Cpu(new Task("other"));
            return exists(() -> assertEquals(-Errno.EINVAL, tw.addFromNmi(elsewhere, task, new Log().work("a"))))
                    && task.warning() != null
                    && !tw.pending(task);
        });
    }

    @Test
    void anNmiMarksCurrentAtOnceSinceR29AndWhoeverIsCurrentLaterInR27() {
        since(
                27,
                tw -> exists(() -> {
                    Task task = new Task("T");
                    Task next = new Task("next");
                    Cpu cpu = new Cpu(task);
                    cpu.irqDisable();
                    cpu.nmi(() -> assertEquals(0, tw.addFromNmi(cpu, task, new Log().work("a"))));
                    boolean atOnce = task.tif.testBit(Task.TIF_NOTIFY_RESUME);
                    cpu.switchTo(next);
                    cpu.irqEnable();
                    boolean r27 = tw.getClass() == R27.class || tw.getClass() == R28.class;
                    assertEquals(!r27, atOnce);
                    assertEquals(!r27, task.tif.testBit(Task.TIF_NOTIFY_RESUME));
                    assertEquals(r27, next.tif.testBit(Task.TIF_NOTIFY_RESUME));
                }));
    }

    @Test
    void nmiModeNeedsIrqWork() {
        TaskWork without = new R27() {
            @Override
            protected boolean configIrqWork() {
                return false;
            }
        };
        Task task = new Task("T");
        assertEquals(-Errno.EINVAL, without.addFromNmi(new Cpu(task), task, new Log().work("a")));
        assertFalse(without.pending(task));
    }
}
