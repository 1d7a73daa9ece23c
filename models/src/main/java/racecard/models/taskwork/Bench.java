package racecard.models.taskwork;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import racecard.kernel.SpinLock;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Contract;
import racecard.taskwork.EntryCode;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;
import racecard.taskwork.TaskWorkFunc;

/**
 * The bench on which an implementation is tried: one task, numbered works, and every call that a client, the task itself or the world may make. Works free
 * themselves when they have run, and whoever cancels one frees it at once: so any touch after that is an oops. {@link #settle} says at the end what
 * was broken.
 *
 * <p>Works are called by label, 1 and up. Works whose labels have the same last digit share their function.
 */
public final class Bench {
    private final TaskWork taskWork;
    private final Contract contract;
    private final Task task;
    private final SpinLock rqLock = new SpinLock("rq->lock");
    private final Ledger ledger = new Ledger();
    private final TrackedWork[] works;
    private final TaskWorkFunc[] funcs;
    private final Behaviour[] behaviours;

    /** A bench with works 1 to {@code labels}, whose task parks its thread when it sleeps. */
    public Bench(TaskWork taskWork, int labels, Map<Integer, Behaviour> behaviours) {
        this(taskWork, new Task("T"), labels, behaviours);
    }

    /** A bench around this task. */
    public Bench(TaskWork taskWork, Task task, int labels, Map<Integer, Behaviour> behaviours) {
        this.taskWork = taskWork;
        this.contract = taskWork.contract();
        this.task = task;
        this.funcs = new TaskWorkFunc[10];
        for (int digit = 0; digit < funcs.length; digit++) {
            funcs[digit] = (current, work) -> runs((TrackedWork) work);
        }
        this.works = new TrackedWork[labels + 1];
        this.behaviours = new Behaviour[labels + 1];
        for (int label = 1; label <= labels; label++) {
            works[label] = new TrackedWork(label, funcs[label % 10]);
            this.behaviours[label] = behaviours.getOrDefault(label, Behaviour.FREE);
        }
    }

    /** The task. */
    public Task task() {
        return task;
    }

    /** What the implementation promises. */
    public Contract contract() {
        return contract;
    }

    // ---- clients

    /** task_work_add of work {@code label}. */
    public int add(int label, int mode) {
        return guarded(() -> count(works[label], taskWork.add(task, works[label], mode), mode));
    }

    /** task_work_add under rq->lock. */
    public int addUnderRqLock(int label, int mode) {
        return guarded(() -> {
            rqLock.lock();
            int err = taskWork.add(task, works[label], mode);
            rqLock.unlock();
            return count(works[label], err, mode);
        });
    }

    /** try_to_wake_up: takes rq->lock inside pi_lock. */
    public void wakeUp() {
        guarded(() -> {
            task.piLock.lock();
            rqLock.lock();
            rqLock.unlock();
            task.piLock.unlock();
            return 0;
        });
    }

    /** Cancel by the function of works ending in {@code digit}: the label cancelled, or 0. */
    public int cancelFunc(int digit) {
        return guarded(() -> cancelled(taskWork.cancelFunc(task, funcs[digit])));
    }

    /** cancel_match on the label: the label cancelled, or 0. */
    public int cancelMatch(int label) {
        return guarded(() -> cancelled(taskWork.cancelMatch(task, work -> work == works[label])));
    }

    /** Cancel of this very work. */
    public boolean cancel(int label) {
        return guarded(() -> {
            boolean mine = taskWork.cancel(task, works[label]);
            if (mine) {
                cancelled(works[label]);
            }
            return mine;
        });
    }

    /** A real signal. */
    public void sendSignal() {
        guarded(() -> {
            EntryCode.sendSignal(task);
            return 0;
        });
    }

    // ---- the task itself

    /** One batch: the labels run, in order. */
    public List<Integer> runBatch() {
        return guarded(() -> {
            taskWork.runBatch(task);
            return ledger.takeRan();
        });
    }

    /** task_work_run: the labels run, in order. */
    public List<Integer> run() {
        return guarded(() -> {
            taskWork.run(task);
            return ledger.takeRan();
        });
    }

    /** do_exit: the labels run, in order. */
    public List<Integer> exit() {
        return guarded(() -> {
            taskWork.exit(task);
            return ledger.takeRan();
        });
    }

    /** get_signal: whether a real signal was taken. */
    public boolean getSignal() {
        return guarded(() -> taskWork.getSignal(task));
    }

    /** The way back to user mode: the labels run, in order. */
    public List<Integer> returnToUser() {
        return guarded(() -> {
            taskWork.returnToUser(task);
            return ledger.takeRan();
        });
    }

    /** The labels run since the last call that said so, in order: for calls that answer something else. */
    public List<Integer> takeRan() {
        return ledger.takeRan();
    }

    /** sigprocmask. */
    public void changeSignalMask() {
        guarded(() -> {
            taskWork.changeSignalMask(task);
            return 0;
        });
    }

    /** An interruptible wait in a system call, then the way back to user mode. */
    public void sleep() {
        guarded(() -> {
            task.sleeper.interruptibleSleep();
            taskWork.returnToUser(task);
            return 0;
        });
    }

    // ---- the end

    /**
     * When all is quiet: lets the task do what it would still do by itself, and says which invariants were broken; empty when none was.
     *
     * @see Settlement
     */
    public List<String> settle() {
        return new Settlement(this, taskWork).violations();
    }

    TrackedWork[] works() {
        return works;
    }

    Ledger ledger() {
        return ledger;
    }

    private int count(TrackedWork work, int err, int mode) {
        if (err == 0) {
            ledger.accepted(work, mode);
        } else {
            ledger.refused(work);
        }
        return err;
    }

    private int cancelled(CallbackHead work) {
        if (work == null) {
            return 0;
        }
        TrackedWork tracked = (TrackedWork) work;
        ledger.cancelled(tracked);
        tracked.kfree();
        return tracked.label;
    }

    private void runs(TrackedWork work) {
        ledger.ran(work, task.running.rescheds());
        Behaviour behaviour = behaviours[work.label];
        switch (behaviour.kind()) {
            case FREE -> work.kfree();
            case ADD -> {
                add(behaviour.other(), NotifyMode.TWA_NONE);
                work.kfree();
            }
            case REQUEUE -> {
                if (work.ran > 1) {
                    work.kfree();
                } else {
                    add(behaviour.other(), NotifyMode.TWA_NONE);
                    add(work.label, NotifyMode.TWA_NONE);
                }
            }
        }
    }

    /** An oops is kept, the task's locks die so that nobody hangs on them, and the caller sees it too. */
    private <R> R guarded(Supplier<R> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            ledger.oops(e);
            task.panic();
            rqLock.die();
            throw e;
        }
    }
}
