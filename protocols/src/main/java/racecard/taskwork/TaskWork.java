package racecard.taskwork;

import java.util.function.Predicate;
import racecard.catalogue.Contract;
import racecard.taskwork.perf.PerfEvents;
import racecard.taskwork.uring.IoWq;
import racecard.taskwork.uring.Rings;
import racecard.taskwork.waits.Waits;

/**
 * task_work as a kernel of some day had it, with the parts of the entry and signal code that it works with. Stateless:
 * the state is the {@link Task}'s. Any thread may add and cancel; the rest is for the task itself ("T" in the facts),
 * one thread at a time.
 *
 * <p>An implementation has a public constructor without arguments. A candidate, that is a patch to be judged,
 * implements {@link #add}, {@link #cancelFunc}, {@link #runBatch} and {@link #exit}, and what else its
 * {@link #contract} promises.
 */
public interface TaskWork {
    /** What the newest revision promises: what a candidate is held to unless it says otherwise. */
    Contract<Promise> CURRENT = Contract.of(Promise.values())
            .without(
                    Promise.FIFO,
                    Promise.CANCELS_OLDEST,
                    Promise.GET_SIGNAL_RUNS_NOTIFIED,
                    Promise.MODE_FLAGS,
                    Promise.CANCELS_IN_ONE_WALK);

    /** What this implementation promises and will be held to. */
    default Contract<Promise> contract() {
        return CURRENT;
    }

    /**
     * task_work_add, from process context on some other CPU or from the task itself. The caller guarantees that
     * {@code work} is on no list.
     *
     * @param notify one of {@link NotifyMode}'s, possibly with flags
     * @return 0, or a negated {@link Errno}: then the work is not queued, though its next may have been written
     */
    int add(Task task, CallbackHead work, int notify);

    /**
     * task_work_add(current, work, TWA_NMI_CURRENT) from an NMI on {@code cpu}. @throws UnsupportedOperationException
     * before R27
     */
    default int addFromNmi(Cpu cpu, Task task, CallbackHead work) {
        throw new UnsupportedOperationException(
                "no TWA_NMI_CURRENT in " + getClass().getSimpleName());
    }

    /** task_work_cancel by function (task_work_cancel_func from R26): the work that was taken off the list, or null. */
    CallbackHead cancelFunc(Task task, TaskWorkFunc func);

    /**
     * task_work_cancel_match: cancels the newest work that {@code match} accepts. It is called under pi_lock, and after
     * exit with the sentinel itself.
     *
     * @throws UnsupportedOperationException before R22
     */
    default CallbackHead cancelMatch(Task task, Predicate<CallbackHead> match) {
        throw new UnsupportedOperationException(
                "no task_work_cancel_match in " + getClass().getSimpleName());
    }

    /**
     * Takes off every work that {@code match} accepts; the newest is returned, each knows the next. Here as callers of
     * task_work_cancel_match do it, from the beginning for each.
     *
     * @throws UnsupportedOperationException before R22
     */
    default CallbackHead cancelMatchAll(Task task, Predicate<CallbackHead> match) {
        CallbackHead first = cancelMatch(task, match);
        CallbackHead last = first;
        while (last != null) {
            CallbackHead next = cancelMatch(task, match);
            last.next().set(next);
            last = next;
        }
        return first;
    }

    /** task_work_cancel as it is since R26: cancels this very work. @throws UnsupportedOperationException before R26 */
    default boolean cancel(Task task, CallbackHead work) {
        throw new UnsupportedOperationException(
                "no task_work_cancel(task, work) in " + getClass().getSimpleName());
    }

    /**
     * One round of task_work_run: detaches what is queued and runs it. The grain at which run is atomic; {@link #run}
     * as a whole is not, since adds may come between its rounds.
     *
     * @return whether there was anything to run; when not and the task is exiting, the list is closed now
     */
    boolean runBatch(Task task);

    /** task_work_run, as often as the revision goes round. */
    void run(Task task);

    /** task_work_pending. True after exit too, where the list holds the sentinel. */
    default boolean pending(Task task) {
        return task.works.readOnce() != null;
    }

    /**
     * What do_exit does for task_work: sets PF_EXITING, waits for whom the revision waits for, runs what is left,
     * closes the list if it can.
     */
    void exit(Task task);

    /** get_signal: everything from its top to its return. True when a real signal was taken. */
    boolean getSignal(Task task);

    /**
     * sigprocmask by the task itself: recalculates what is pending, and thereby shows what hangs on TIF_SIGPENDING
     * alone (TWB-15).
     */
    void changeSignalMask(Task task);

    /**
     * The way back to user mode: goes round as long as thread flags ask for work. After it the task is in user mode.
     */
    void returnToUser(Task task);

    /**
     * The perf events of this kernel. @throws UnsupportedOperationException unless {@link Promise#PERF_EVENTS} is
     * promised
     */
    default PerfEvents perfEvents() {
        throw new UnsupportedOperationException(
                "no perf events in " + getClass().getSimpleName());
    }

    /** The rings of this kernel's io_uring. */
    default Rings rings() {
        return new Rings(this);
    }

    /** The io-wq of this task. */
    default IoWq ioWq(Task owner) {
        return new IoWq(this, owner);
    }

    /**
     * Other interruptible waits of this kernel. @throws UnsupportedOperationException unless {@link Promise#WAITS} is
     * promised
     */
    default Waits waits() {
        throw new UnsupportedOperationException("no waits in " + getClass().getSimpleName());
    }
}
