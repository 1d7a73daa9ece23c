package racecard.models.taskwork;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import racecard.catalogue.Contract;
import racecard.kernel.SpinLock;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Cpu;
import racecard.taskwork.EntryCode;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;

/**
 * The bench on which an implementation is tried: one task, numbered works, and every call that a client, the task
 * itself or the world may make. Works free themselves when they have run, and whoever cancels one frees it at once: so
 * any touch after that is an oops. {@link #settle} says at the end what was broken.
 *
 * <p>Works are called by label, 1 and up. Works whose labels have the same last digit share their function.
 */
public final class TaskWorkBench {
    private final TaskWork taskWork;
    private final Task task;
    private final SpinLock rqLock = new SpinLock("rq->lock");
    private final Ledger ledger = new Ledger();
    private final Labels labels;
    private final Cpu cpu;
    private final PerfSide perf;
    private final UringSide uring;

    /** A bench with works 1 to {@code labels}, whose task parks its thread when it sleeps. */
    public TaskWorkBench(TaskWork taskWork, int labels, Map<Integer, Behaviour> behaviours) {
        this(taskWork, new Task("T"), labels, behaviours);
    }

    /** A bench around this task. */
    public TaskWorkBench(TaskWork taskWork, Task task, int labels, Map<Integer, Behaviour> behaviours) {
        this.taskWork = taskWork;
        this.task = task;
        this.cpu = new Cpu(task);
        this.perf = new PerfSide(taskWork, task);
        this.uring = new UringSide(taskWork, task);
        this.labels = new Labels(labels, new Callback(this));
        behaviours.forEach(this::behave);
    }

    /** What the callback of a work does, if more than free itself. Before anything else is called. */
    public void behave(int label, Behaviour behaviour) {
        labels.behave(label, behaviour);
    }

    public Task task() {
        return task;
    }

    /** What the implementation promises. */
    public Contract<Promise> contract() {
        return taskWork.contract();
    }

    // ---- clients

    /** task_work_add of work {@code label}. */
    public int add(int label, int mode) {
        return guarded(() -> {
            TrackedWork work = ledger.offered(labels.work(label), mode);
            return ledger.answered(work, taskWork.add(task, work, mode));
        });
    }

    /** task_work_add under rq->lock. */
    public int addUnderRqLock(int label, int mode) {
        return guarded(() -> {
            TrackedWork work = ledger.offered(labels.work(label), mode);
            rqLock.lock();
            int err = taskWork.add(task, work, mode);
            rqLock.unlock();
            return ledger.answered(work, err);
        });
    }

    /** try_to_wake_up: takes rq->lock inside pi_lock. */
    public void wakeUp() {
        guarded(() -> {
            task.piLock.lock();
            rqLock.lock();
            rqLock.unlock();
            task.piLock.unlock();
        });
    }

    /** Cancel by the function of works ending in {@code digit}: the label cancelled, or 0. */
    public int cancelFunc(int digit) {
        return guarded(() -> cancelled(taskWork.cancelFunc(task, labels.func(digit))));
    }

    /** cancel_match on the label: the label cancelled, or 0. */
    public int cancelMatch(int label) {
        return guarded(() -> cancelled(taskWork.cancelMatch(task, work -> work == labels.work(label))));
    }

    /** Cancel of all works ending in {@code digit}: the labels cancelled, newest first. */
    public List<Integer> cancelAll(int digit) {
        return guarded(() -> AllMatches.cancel(this, taskWork, digit));
    }

    /** Cancel of this very work. */
    public boolean cancel(int label) {
        return guarded(() -> {
            boolean mine = taskWork.cancel(task, labels.work(label));
            if (mine) {
                cancelled(labels.work(label));
            }
            return mine;
        });
    }

    /** A real signal. */
    public void sendSignal() {
        guarded(() -> EntryCode.sendSignal(task));
    }

    // ---- the task itself

    /** One batch: the labels run, in order. */
    public List<Integer> runBatch() {
        return ran(() -> taskWork.runBatch(task));
    }

    /** task_work_run: the labels run, in order. */
    public List<Integer> run() {
        return ran(() -> taskWork.run(task));
    }

    /** do_exit: the labels run, in order. */
    public List<Integer> exit() {
        return ran(() -> taskWork.exit(task));
    }

    /** get_signal: whether a real signal was taken. */
    public boolean getSignal() {
        return guarded(() -> taskWork.getSignal(task));
    }

    /** The way back to user mode: the labels run, in order. */
    public List<Integer> returnToUser() {
        return ran(() -> taskWork.returnToUser(task));
    }

    private List<Integer> ran(Runnable call) {
        return guarded(() -> {
            call.run();
            return ledger.takeRan();
        });
    }

    /** The labels run since the last call that said so, in order: for calls that answer something else. */
    public List<Integer> takeRan() {
        return ledger.takeRan();
    }

    /** sigprocmask. */
    public void changeSignalMask() {
        guarded(() -> taskWork.changeSignalMask(task));
    }

    /** An interruptible wait in a system call, then the way back to user mode. */
    public void sleep() {
        guarded(() -> {
            task.sleeper.interruptibleSleep();
            taskWork.returnToUser(task);
        });
    }

    /** An NMI on T's CPU adds work {@code label} for it. */
    public int nmiAdd(int label) {
        return guarded(() -> {
            TrackedWork work = ledger.offered(labels.work(label), NotifyMode.TWA_NMI_CURRENT);
            int[] err = new int[1];
            cpu.nmi(() -> err[0] = taskWork.addFromNmi(cpu, task, work));
            return ledger.answered(work, err[0]);
        });
    }

    // ---- the end

    /**
     * When all is quiet: lets the task do what it would still do by itself, and says which invariants were broken
     * ({@link Settlement}); empty for none.
     */
    public List<String> settle() {
        return new Settlement(this, taskWork).violations();
    }

    List<TrackedWork> works() {
        return labels.all();
    }

    Ledger ledger() {
        return ledger;
    }

    Labels labels() {
        return labels;
    }

    PerfSide perf() {
        return perf;
    }

    UringSide uring() {
        return uring;
    }

    int cancelled(CallbackHead work) {
        if (work == null) {
            return 0;
        }
        TrackedWork tracked = (TrackedWork) work;
        ledger.cancelled(tracked);
        tracked.kfree();
        return tracked.label;
    }

    /** A call of one of the sides. */
    void guarded(Runnable call) {
        guarded(() -> {
            call.run();
            return 0;
        });
    }

    /** An oops is kept, the task's locks die so that nobody hangs on them, and the caller sees it too. */
    private <R> R guarded(Supplier<R> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            panic(e);
            throw e;
        }
    }

    private void panic(RuntimeException e) {
        ledger.oops(e);
        task.panic();
        perf.panic();
        rqLock.die();
    }
}
