package racecard.models.taskwork;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import racecard.catalogue.Contract;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;

/**
 * {@link TaskWorkSpec} with the task's own side: which works it was told of, which signals wait for it.
 *
 * <p>The protocol leaves one thing open: a task that was told of nothing may look at its list all the same. So
 * get_signal and the way back to user mode are judged, not foretold: what was run must be whole batches, and must leave
 * nothing that the task was told of. Complaints are for people; empty is praise.
 */
public final class NotifySpec {
    private final Contract<Promise> contract;
    private final TaskWorkSpec list;
    private final Set<Integer> told = new TreeSet<>();
    private int signals;

    /** Notification over this list. */
    public NotifySpec(Contract<Promise> contract, TaskWorkSpec list) {
        this.contract = contract;
        this.list = list;
    }

    /** task_work_add: what it returns. */
    public int add(int label, int mode) {
        int err = list.add(label);
        if (err == 0 && mode != NotifyMode.TWA_NONE) {
            told.add(label);
        }
        return err;
    }

    /** Cancel by function: the label, or 0. */
    public int cancelFunc(int digit) {
        int label = list.cancelFunc(digit);
        told.remove(label);
        return label;
    }

    /** Cancel of this very work. */
    public boolean cancel(int label) {
        told.remove(label);
        return list.cancel(label);
    }

    /** A real signal arrives. */
    public void sendSignal() {
        signals++;
    }

    /** One batch: the labels run. */
    public List<Integer> runBatch() {
        return forget(list.runBatch());
    }

    /** Judges a task_work_run that ran these. */
    public Optional<String> run(List<Integer> ran) {
        return looked(ran, true, "task_work_run runs what is queued");
    }

    /**
     * Judges a do_exit that ran these. Whether it goes round more often than was promised is its affair, and what
     * happens to the list afterwards is open unless the contract closes it: ask no more then.
     */
    public Optional<String> exit(List<Integer> ran) {
        List<Integer> due = forget(list.exit());
        boolean mayRunMore = !contract.promises(Promise.RUNS_UNTIL_EMPTY);
        boolean right = mayRunMore
                ? ran.size() >= due.size() && ran.subList(0, due.size()).equals(due)
                : ran.equals(due);
        return right ? Optional.empty() : Optional.of("exit runs " + due);
    }

    /** task_work_pending, of a task that lives. */
    public boolean pending() {
        return list.pending();
    }

    /** Judges a get_signal that ran these and took a signal or not. */
    public Optional<String> getSignal(List<Integer> ran, boolean took) {
        boolean mustTake = signals > 0;
        if (took != mustTake) {
            return Optional.of(mustTake ? "a signal waits and must be taken" : "there is no signal to take");
        }
        if (took) {
            signals--;
        }
        boolean mustLook = contract.promises(Promise.GET_SIGNAL_RUNS_WORKS)
                || (contract.promises(Promise.GET_SIGNAL_RUNS_NOTIFIED) && !told.isEmpty());
        return looked(ran, mustLook, "get_signal runs what is pending");
    }

    /** Judges a way back to user mode on which these were run. */
    public Optional<String> returnToUser(List<Integer> ran) {
        boolean throughGetSignal = signals > 0 && contract.promises(Promise.GET_SIGNAL_RUNS_WORKS);
        signals = 0;
        return looked(
                ran, throughGetSignal || !told.isEmpty(), "the task was told to look before it returns to user mode");
    }

    private Optional<String> looked(List<Integer> ran, boolean mustLook, String why) {
        boolean looked = false;
        int at = 0;
        while (at < ran.size()) {
            List<Integer> batch = runBatch();
            int end = at + batch.size();
            if (batch.isEmpty() || end > ran.size() || !batch.equals(ran.subList(at, end))) {
                return Optional.of("the next batch is " + batch);
            }
            looked = true;
            at = end;
        }
        List<Integer> left = list.queued();
        if (mustLook && !looked && !left.isEmpty()) {
            return Optional.of(why + ", and " + left + " is queued");
        }
        if (looked && !left.isEmpty() && contract.promises(Promise.RUNS_UNTIL_EMPTY)) {
            return Optional.of("run goes round until the list is empty, and " + left + " is queued");
        }
        return Optional.empty();
    }

    private List<Integer> forget(List<Integer> ran) {
        ran.forEach(told::remove);
        return ran;
    }
}
