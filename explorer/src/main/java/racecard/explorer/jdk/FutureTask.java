package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stands in for java.util.concurrent.FutureTask: the same states, but who waits for the result looks for it, and needs
 * nobody to wake him.
 */
public class FutureTask<V> implements RunnableFuture<V> {
    private static final int NEW = 0;
    private static final int COMPLETING = 1;
    private static final int NORMAL = 2;
    private static final int EXCEPTIONAL = 3;
    private static final int CANCELLED = 4;
    private static final int INTERRUPTING = 5;
    private static final int INTERRUPTED = 6;
    private static final VarHandle STATE;
    private static final VarHandle RUNNER;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            STATE = lookup.findVarHandle(FutureTask.class, "state", int.class);
            RUNNER = lookup.findVarHandle(FutureTask.class, "runner", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Callable<V> callable;
    private Object outcome;
    private volatile int state;
    private volatile Thread runner;

    public FutureTask(Callable<V> callable) {
        this.callable = Objects.requireNonNull(callable);
        this.state = NEW;
    }

    public FutureTask(Runnable runnable, V result) {
        this(java.util.concurrent.Executors.callable(runnable, result));
    }

    @Override
    public boolean isCancelled() {
        return state >= CANCELLED;
    }

    @Override
    public boolean isDone() {
        return state != NEW;
    }

    @Override
    public boolean cancel(boolean interrupts) {
        if (state != NEW || !STATE.compareAndSet(this, NEW, interrupts ? INTERRUPTING : CANCELLED)) {
            return false;
        }
        if (interrupts) {
            Thread running = runner;
            if (running != null) {
                running.interrupt();
            }
            STATE.setRelease(this, INTERRUPTED);
        }
        ends();
        return true;
    }

    private void ends() {
        done();
        callable = null;
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        for (int found = state; found <= COMPLETING; found = state) {
            if (found == NEW) { // later it is too late to go away with nothing
                Interrupts.check();
            }
        }
        return report();
    }

    /** The time passes at once, or too late to matter. */
    @Override
    public V get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (state == NEW) {
            Interrupts.check();
            if (state <= COMPLETING) {
                throw new TimeoutException();
            }
        }
        while (state == COMPLETING) {
            Thread.onSpinWait();
        }
        return report();
    }

    @SuppressWarnings("unchecked")
    private V report() throws ExecutionException {
        int found = state;
        if (found == NORMAL) {
            return (V) outcome;
        } else if (found >= CANCELLED) {
            throw new CancellationException();
        }
        throw new ExecutionException((Throwable) outcome);
    }

    protected void done() {}

    protected void set(V result) {
        finish(result, NORMAL);
    }

    protected void setException(Throwable thrown) {
        finish(thrown, EXCEPTIONAL);
    }

    private void finish(Object what, int how) {
        if (STATE.compareAndSet(this, NEW, COMPLETING)) {
            outcome = what;
            STATE.setRelease(this, how);
            ends();
        }
    }

    @Override
    public void run() {
        if (begins()) {
            Callable<V> what = callable;
            if (what != null && state == NEW) {
                call(what);
            }
            stops();
        }
    }

    private void call(Callable<V> what) {
        V result;
        try {
            result = what.call();
        } catch (Throwable e) {
            setException(e);
            return;
        }
        set(result);
    }

    private boolean begins() {
        return state == NEW && RUNNER.compareAndSet(this, (Thread) null, Thread.currentThread());
    }

    /** An interrupt that is on its way arrives before anything else is done. */
    private void stops() {
        runner = null;
        while (state == INTERRUPTING) {
            Thread.onSpinWait();
        }
    }

    protected boolean runAndReset() {
        if (!begins()) {
            return false;
        }
        boolean ran = false;
        Callable<V> what = callable;
        if (what != null && state == NEW) {
            try {
                Object unused = what.call();
                ran = true;
            } catch (Throwable e) {
                setException(e);
            }
        }
        boolean again = ran && state == NEW;
        stops();
        return again;
    }
}
