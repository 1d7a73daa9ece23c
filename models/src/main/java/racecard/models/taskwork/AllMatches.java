package racecard.models.taskwork;

import java.util.ArrayList;
import java.util.List;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.TaskWork;
import racecard.taskwork.TaskWorkFunc;

/** Cancel of all works that have one function; how often it asked about a work is noted. */
final class AllMatches {
    private AllMatches() {}

    /** The labels cancelled, in the order in which cancel chained them. */
    static List<Integer> cancel(TaskWorkBench bench, TaskWork taskWork, int digit) {
        TaskWorkFunc func = bench.labels().func(digit);
        CallbackHead work = taskWork.cancelMatchAll(bench.task(), queued -> {
            bench.ledger().asked();
            return queued.func() == func;
        });
        List<Integer> labels = new ArrayList<>();
        while (work != null) {
            CallbackHead next = work.next().get(); // before it is freed
            labels.add(bench.cancelled(work));
            work = next;
        }
        return List.copyOf(labels);
    }
}
