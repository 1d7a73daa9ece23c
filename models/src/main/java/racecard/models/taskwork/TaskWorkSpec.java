package racecard.models.taskwork;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import racecard.catalogue.Contract;
import racecard.taskwork.Errno;
import racecard.taskwork.Promise;

/**
 * task_work as a plain, single-threaded list: the sequential specification.
 *
 * <p><b>The grain.</b> Atomic are: add, cancel, and <em>one batch</em> of run. run() as a whole is not, since adds may
 * come between its batches; nor is exit(), which is batches and then the closing of the list. So histories in which
 * something happens beside them are judged against batches only, and a scenario in which whole runs race is judged by
 * the invariants alone ({@link TaskWorkBench#settle}).
 *
 * <p>No nondeterminism is left once the contract is known: which match is cancelled and in which order a batch runs is
 * the revision's, and what the protocol leaves open (whether a cancel that fails found the work run or just taken, I9)
 * cannot be seen in its result.
 */
public final class TaskWorkSpec {
    private final Contract<Promise> contract;
    private final Map<Integer, Behaviour> behaviours;
    private final List<Integer> queue = new ArrayList<>(); // oldest first
    private final List<Integer> requeued = new ArrayList<>();
    private boolean exited;

    /** An empty list of a live task. */
    public TaskWorkSpec(Contract<Promise> contract, Map<Integer, Behaviour> behaviours) {
        this.contract = contract;
        this.behaviours = new HashMap<>(behaviours);
    }

    /** What the callback of a work does, if more than free itself. Before it is added. */
    public void behave(int label, Behaviour behaviour) {
        behaviours.put(label, behaviour);
    }

    /** The same state, to go another way from. */
    public TaskWorkSpec copy() {
        TaskWorkSpec other = new TaskWorkSpec(contract, behaviours);
        other.queue.addAll(queue);
        other.requeued.addAll(requeued);
        other.exited = exited;
        return other;
    }

    /** Queues the work, unless the task has exited and the contract refuses then. */
    public int add(int label) {
        if (exited && contract.promises(Promise.REFUSES_AFTER_EXIT)) {
            return -Errno.ESRCH;
        }
        queue.add(label);
        return 0;
    }

    /** Takes the newest match off, or the oldest, as the contract says: its label, or 0. */
    public int cancelFunc(int digit) {
        List<Integer> order = new ArrayList<>(queue);
        if (!contract.promises(Promise.CANCELS_OLDEST)) {
            Collections.reverse(order);
        }
        for (Integer label : order) {
            if (label % 10 == digit) {
                queue.remove(label);
                return label;
            }
        }
        return 0;
    }

    /** Takes all matches off, newest first: the labels. Only when nothing happens beside it. */
    public List<Integer> cancelAll(int digit) {
        List<Integer> labels = new ArrayList<>();
        for (int label = cancelFunc(digit); label != 0; label = cancelFunc(digit)) {
            labels.add(label);
        }
        return labels;
    }

    /** Takes this work off, if it is queued. */
    public boolean cancel(int label) {
        return queue.remove((Integer) label);
    }

    /** What is queued, oldest first. */
    public List<Integer> queued() {
        return List.copyOf(queue);
    }

    /**
     * Whether anything is queued, or the list is closed by a sentinel (the refusing revisions without one go round
     * once).
     */
    public boolean pending() {
        boolean sentinel = contract.promises(Promise.REFUSES_AFTER_EXIT) && contract.promises(Promise.RUNS_UNTIL_EMPTY);
        return !queue.isEmpty() || (exited && sentinel);
    }

    /**
     * Takes everything that is queued and runs it, in the contract's order; what callbacks add stays for the next
     * batch.
     */
    public List<Integer> runBatch() {
        List<Integer> batch = new ArrayList<>(queue);
        if (!contract.promises(Promise.FIFO)) {
            Collections.reverse(batch);
        }
        queue.clear();
        batch.forEach(this::callback);
        return batch;
    }

    /** As many batches as the contract promises. Only when nothing happens beside it. */
    public List<Integer> run() {
        List<Integer> all = runBatch();
        while (contract.promises(Promise.RUNS_UNTIL_EMPTY) && !queue.isEmpty()) {
            all.addAll(runBatch());
        }
        return all;
    }

    /** run, then nothing is accepted any more if the contract says so. Only when nothing happens beside it. */
    public List<Integer> exit() {
        exited = exited
                || !contract.promises(Promise.RUNS_UNTIL_EMPTY); // the revisions that go round once set the flag first
        List<Integer> all = run();
        exited = true;
        return all;
    }

    private void callback(int label) {
        Behaviour behaviour = behaviours.getOrDefault(label, Behaviour.FREE);
        if (behaviour.kind() == Behaviour.Kind.ADD) {
            add(behaviour.other());
        } else if (behaviour.kind() == Behaviour.Kind.REQUEUE && !requeued.contains(label)) {
            requeued.add(label);
            add(behaviour.other());
            add(label);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskWorkSpec that
                && exited == that.exited
                && queue.equals(that.queue)
                && requeued.equals(that.requeued);
    }

    @Override
    public int hashCode() {
        return Objects.hash(queue, requeued, exited);
    }
}
