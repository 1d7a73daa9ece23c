package racecard.taskwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static racecard.taskwork.History.exists;
import static racecard.taskwork.History.locks;
import static racecard.taskwork.History.only;
import static racecard.taskwork.History.since;
import static racecard.taskwork.NotifyMode.TWA_NONE;
import static racecard.taskwork.NotifyMode.TWA_RESUME;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import racecard.kernel.Oops;
import racecard.taskwork.History.Log;
import racecard.taskwork.revision.R1;
import racecard.taskwork.revision.R29;

/** What each revision does with the list and its lock, as the facts' revision table says; contracts are not asked. */
class ListFidelityTest {

    private static Task task(TaskWork tw, Log log, String... names) {
        Task task = new Task("T");
        for (String name : names) {
            assertEquals(0, tw.add(task, log.work(name), TWA_NONE));
        }
        return task;
    }

    private static Task lockDead(Task task) {
        task.piLock.die();
        return task;
    }

    @Test
    void batchesRunOldestFirstUntilR8() {
        only(1, 8, tw -> {
            Log log = new Log();
            tw.run(task(tw, log, "a", "b", "c"));
            assertEquals(3, log.ran.size());
            return log.order().equals("abc");
        });
        since(9, tw -> {
            Log log = new Log();
            tw.run(task(tw, log, "a", "b", "c"));
            return log.order().equals("cba");
        });
    }

    @Test
    void cancelTakesTheOldestFromR2ToR4() {
        only(2, 4, tw -> {
            Log log = new Log();
            return tw.cancelFunc(task(tw, log, "a", "b"), log.func).toString().equals("a");
        });
    }

    @Test
    void addIsLocklessSinceR5() {
        since(5, tw -> !locks(() -> tw.add(lockDead(new Task("T")), new Log().work("a"), TWA_NONE)));
    }

    @Test
    void addAfterExitSucceedsFromR3ToR5() {
        only(3, 5, tw -> {
            Task task = new Task("T");
            tw.exit(task);
            return tw.add(task, new Log().work("a"), TWA_NONE) == 0;
        });
    }

    @Test
    void theListIsClosedByASentinelSinceR6() {
        since(6, tw -> {
            Task task = new Task("T");
            tw.exit(task);
            return tw.pending(task) && task.works.readOnce() == CallbackHead.WORK_EXITED;
        });
    }

    @Test
    void runGoesRoundUntilEmptySinceR4() {
        since(4, tw -> {
            Log log = new Log();
            Task task = new Task("T");
            CallbackHead adds = new CallbackHead("a", (current, work) -> tw.add(current, log.work("b"), TWA_NONE));
            tw.add(task, adds, TWA_NONE);
            tw.run(task);
            return log.order().equals("b");
        });
    }

    @Test
    void condReschedStandsBetweenCallbacksSinceR4() {
        since(4, tw -> {
            Task task = task(tw, new Log(), "a", "b", "c");
            tw.run(task);
            return task.running.rescheds() >= 3;
        });
    }

    @Test
    void theReversalFromR5ToR8HasNoCondResched() {
        only(5, 8, tw -> {
            Task task = task(tw, new Log(), "a", "b", "c", "d");
            tw.run(task);
            return task.running.longestStretch() > 1 && task.running.rescheds() > 0;
        });
    }

    @Test
    void cancelOfAnEmptyListTakesNoLockSinceR11() {
        since(11, tw -> !locks(() -> assertNull(tw.cancelFunc(lockDead(new Task("T")), new Log().func))));
    }

    @Test
    void runOfAnEmptyListTakesTheLockUntilR4AndInR12() {
        List<String> locking = new ArrayList<>();
        since(1, tw -> {
            if (locks(() -> tw.run(lockDead(new Task("T"))))) {
                locking.add(tw.getClass().getSimpleName());
            }
            return true;
        });
        assertEquals(List.of("R1", "R2", "R3", "R4", "R12"), locking);
    }

    @Test
    void noRevisionRunsAWorkWithoutPassingThroughPiLock() {
        since(1, tw -> {
            Log log = new Log();
            Task task = lockDead(taskBeforeDeath(tw, log));
            return locks(() -> tw.run(task)) && log.ran.isEmpty();
        });
    }

    private static Task taskBeforeDeath(TaskWork tw, Log log) {
        return task(tw, log, "a");
    }

    @Test
    void cancelMatchExistsSinceR22AndCancelOfOneWorkSinceR26() {
        since(22, tw -> exists(() -> tw.cancelMatch(new Task("T"), work -> true)));
        since(26, tw -> exists(() -> tw.cancel(new Task("T"), new Log().work("a"))));
    }

    @Test
    void matchSeesTheSentinelAfterExit() {
        List<CallbackHead> seen = new ArrayList<>();
        Task task = new Task("T");
        TaskWork tw = new R29();
        tw.exit(task);
        assertNull(tw.cancelMatch(task, work -> !seen.add(work)));
        assertEquals(List.of(CallbackHead.WORK_EXITED), seen);
        assertNull(CallbackHead.WORK_EXITED.func());
    }

    @Test
    void runAfterExitCallsTheSentinelSinceR6() {
        since(6, tw -> {
            Task task = new Task("T");
            tw.exit(task);
            try {
                tw.run(task);
                return false;
            } catch (Oops e) {
                return true;
            }
        });
    }

    @Test
    void r1NeedsTheArchitecturesFlag() {
        TaskWork lacking = new R1() {
            @Override
            protected boolean archHasNotifyResume() {
                return false;
            }
        };
        Task task = new Task("T");
        assertEquals(-Errno.ENOTSUPP, lacking.add(task, new Log().work("a"), TWA_RESUME));
        assertEquals(0, lacking.add(task, new Log().work("b"), TWA_NONE));
        Log log = new Log();
        lacking.add(task, log.work("c"), TWA_NONE);
        lacking.run(task);
        assertEquals("c", log.order());
        assertThrows(UnsupportedOperationException.class, lacking::perfEvents);
    }
}
