package racecard.models.taskwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import racecard.kernel.Oops;
import racecard.models.taskwork.Behaviour.Kind;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Errno;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;
import racecard.taskwork.TaskWorkFunc;
import racecard.taskwork.revision.R1;
import racecard.taskwork.revision.R29;

/** Each invariant is broken once, and the settlement says so. */
class SettlementTest {

    private static TaskWorkBench bench(TaskWork taskWork, Map<Integer, Behaviour> behaviours) {
        TaskWorkBench bench = new TaskWorkBench(taskWork, 4, behaviours);
        bench.add(1, NotifyMode.TWA_RESUME);
        bench.add(2, NotifyMode.TWA_NONE);
        bench.add(3, NotifyMode.TWA_NONE);
        return bench;
    }

    private static void says(String what, TaskWorkBench bench) {
        List<String> violations = bench.settle();
        assertTrue(violations.stream().anyMatch(v -> v.contains(what)), violations::toString);
    }

    @Test
    void whatIsRightIsNotComplainedOf() {
        assertEquals(List.of(), bench(new R29(), Map.of()).settle());
        TaskWorkBench exited = bench(new R29(), Map.of(1, new Behaviour(Kind.REQUEUE, 4)));
        assertEquals(List.of(3, 2, 1, 1, 4), exited.exit());
        assertEquals(List.of(), exited.settle());
    }

    @Test
    void whatWasRefusedIsNotMissed() {
        TaskWorkBench bench = bench(new R29(), Map.of(1, new Behaviour(Kind.REQUEUE, 4)));
        bench.task().flags.writeOnce(Task.PF_EXITING);
        assertEquals(List.of(3, 2, 1, 1, 4), bench.run());
        assertEquals(-Errno.ESRCH, bench.add(4, NotifyMode.TWA_RESUME));
        assertEquals(List.of(), bench.settle());
    }

    @Test
    void whoGoesRoundOnceIsGivenTime() {
        assertEquals(
                List.of(),
                bench(new R1(), Map.of(3, new Behaviour(Kind.ADD, 4))).settle());
    }

    @Test
    void lostWork() {
        says(
                "work2 was accepted and is lost",
                bench(
                        new R29() {
                            @Override
                            protected void runAll(Task task, CallbackHead first) {
                                first.next().set(null);
                                super.runAll(task, first);
                            }
                        },
                        Map.of()));
    }

    @Test
    void cancelledAndRun() {
        TaskWorkBench bench = bench(
                new R29() {
                    @Override
                    public CallbackHead cancelFunc(Task task, TaskWorkFunc func) {
                        return task.works.readOnce(); // and leaves it on the list
                    }
                },
                Map.of());
        assertEquals(3, bench.cancelFunc(3));
        says("use of work3 after it was freed", bench);
    }

    @Test
    void lostNotification() {
        says(
                "I12: lost notification: work1",
                bench(
                        new R29() {
                            @Override
                            protected void notifyTask(Task task, int notify) {}
                        },
                        Map.of()));
    }

    @Test
    void aKickThatNoIpiSwallowedIsNotOwed() {
        TaskWorkBench bench = new TaskWorkBench(new R29(), 2, Map.of());
        bench.returnToUser();
        bench.add(1, NotifyMode.TWA_SIGNAL_NO_IPI);
        bench.add(2, NotifyMode.TWA_SIGNAL);
        assertTrue(bench.task().running.inUserModeForGood());
        assertEquals(List.of(), bench.settle());
    }

    @Test
    void openListAfterExit() {
        TaskWorkBench bench = bench(
                new R29() {
                    @Override
                    protected CallbackHead headOfEmptyList(Task task) {
                        return null;
                    }
                },
                Map.of());
        bench.exit();
        says("I4", bench);
    }

    @Test
    void anOopsIsToldAndKept() {
        TaskWorkBench bench = bench(
                new R29() {
                    @Override
                    public void run(Task task) {
                        throw new Oops("broken");
                    }
                },
                Map.of());
        assertThrows(Oops.class, bench::run);
        says("oops: broken", bench);
    }
}
