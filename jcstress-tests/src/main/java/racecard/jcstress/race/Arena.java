package racecard.jcstress.race;

import java.lang.invoke.ConstantBootstraps;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.infra.results.LL_Result;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;
import racecard.taskwork.TaskWorkFunc;

/**
 * One task, some works, and the implementation whose turn it is. Races extend it with actors and a last word.
 *
 * <p>The code under test is long, compared with the few accesses of a ladder, so two actors that start where they please hardly ever meet. Here they
 * start together, give or take some spins. The rendezvous is over before the race begins and orders nothing in it.
 */
abstract class Arena {
    private static final VarHandle ARRIVED = ConstantBootstraps.fieldVarHandle(
            MethodHandles.lookup(), "arrived", VarHandle.class, Arena.class, int.class);
    private static final int PATIENCE =
            1_000; // spins; jcstress also calls the actors one after the other, to take their measure
    static final TaskWorkFunc A = Work.newFunction();
    static final TaskWorkFunc B = Work.newFunction();
    static final TaskWorkFunc C = Work.newFunction();

    final TaskWork taskWork;
    final Task task;
    private final String id;
    private final int handicap;
    private volatile String oops;
    int arrived; // by ARRIVED only

    Arena() {
        Subject subject = Subject.next();
        this.taskWork = (TaskWork) subject.implementation();
        this.id = subject.id();
        this.handicap = Subject.nextHandicap();
        this.task = makeTask();
    }

    Task makeTask() {
        return new Task("T");
    }

    /** One actor's part: it meets the other, waits a moment that differs from state to state, and goes. */
    final void race(boolean first, Runnable part) {
        int arrived = 1 + (int) ARRIVED.getAndAdd(this, 1);
        for (int spins = 0; arrived < 2 && spins < PATIENCE; spins++) {
            Thread.onSpinWait();
            arrived = (int) ARRIVED.getVolatile(this);
        }
        for (int late = first ? handicap : -handicap; late > 0; late--) {
            Thread.onSpinWait();
        }
        attempt(part);
    }

    /** What a thread throws is kept, the first time; then nobody may wait for what this thread held. */
    final void attempt(Runnable part) {
        if (oops != null) {
            return;
        }
        try {
            part.run();
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                if (oops == null) {
                    oops = describe(e);
                }
            }
            task.panic();
        }
    }

    private static String describe(Throwable e) {
        if (e instanceof NullPointerException) {
            return "null pointer dereferenced"; // the JIT drops its message sooner or later
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    final void add(Work work, int mode) {
        if (taskWork.add(task, work, mode) == 0) {
            work.accepted++;
        }
    }

    /** Who cancels a work owns it, and frees it at once. */
    final void cancel(TaskWorkFunc func) {
        Work work = (Work) taskWork.cancelFunc(task, func);
        if (work != null) {
            work.cancelled++;
            work.kfree();
        }
    }

    /** Leaves the notification of {@code mode} behind over an empty list: a work was added, and cancelled before the task looked. */
    final void leaveNotified(int mode) {
        add(new Work("earlier", C), mode);
        cancel(C);
    }

    /** Runs whatever is still queued, in as many rounds as it takes. */
    final void drain() {
        boolean more = true;
        while (more) {
            more = taskWork.runBatch(task);
        }
    }

    /** The task goes on: back to user mode, unless it is there and no interrupt is on its way. */
    final void goOn() {
        if (!task.running.inUserModeForGood()) {
            taskWork.returnToUser(task);
        }
    }

    /** Whose result this is, and what it is: the first thing that went wrong, or the word for what went right. */
    final void judge(LL_Result r, Verdict verdict) {
        String[] word = new String[1];
        attempt(() -> word[0] = verdict.word());
        r.r1 = id;
        r.r2 = oops != null ? "oops: " + oops : word[0];
    }

    /** Settles what is open and says how it went. */
    interface Verdict {
        String word();
    }

    /** The first thing that is wrong with any of the works, or the word for all being right. */
    static String unlessWrong(String right, Work... works) {
        for (Work work : works) {
            String wrong = work.wrong();
            if (wrong != null) {
                return wrong;
            }
        }
        return right;
    }
}
