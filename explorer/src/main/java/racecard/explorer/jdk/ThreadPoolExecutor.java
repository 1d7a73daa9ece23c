package racecard.explorer.jdk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import racecard.explorer.runtime.Sync;

/**
 * Stands in for java.util.concurrent.ThreadPoolExecutor: when a thread is started, when a task waits and when it is
 * turned away is as there; but one monitor guards it all, and of the queue nothing counts but how much it holds. Tasks
 * are begun in the order in which they came.
 */
public class ThreadPoolExecutor extends AbstractExecutorService {
    private final Object monitor = new Object();
    private final int core;
    private final int most;
    private final int room;
    private final ThreadFactory factory;
    private final RejectedExecutionHandler handler;
    private Worker newest;
    private int workers;
    private PoolTask first;
    private int queued;
    private int idle;
    private boolean shutdown;
    private boolean stopped;

    public ThreadPoolExecutor(int core, int most, long keep, TimeUnit unit, BlockingQueue<Runnable> queue) {
        this(core, most, keep, unit, queue, Executors.defaultThreadFactory(), new AbortPolicy());
    }

    public ThreadPoolExecutor(
            int core, int most, long keep, TimeUnit unit, BlockingQueue<Runnable> queue, ThreadFactory factory) {
        this(core, most, keep, unit, queue, factory, new AbortPolicy());
    }

    public ThreadPoolExecutor(
            int core,
            int most,
            long keep,
            TimeUnit unit,
            BlockingQueue<Runnable> queue,
            RejectedExecutionHandler handler) {
        this(core, most, keep, unit, queue, Executors.defaultThreadFactory(), handler);
    }

    public ThreadPoolExecutor(
            int core,
            int most,
            long keep,
            TimeUnit unit,
            BlockingQueue<Runnable> queue,
            ThreadFactory factory,
            RejectedExecutionHandler handler) {
        if (core < 0 || most <= 0 || most < core || keep < 0) {
            throw new IllegalArgumentException();
        }
        this.core = core;
        this.most = most;
        this.room = PoolRoom.of(queue);
        this.factory = Objects.requireNonNull(factory);
        this.handler = Objects.requireNonNull(handler);
    }

    @Override
    public void execute(Runnable task) {
        Objects.requireNonNull(task);
        Worker worker = null;
        boolean accepted = true;
        synchronized (monitor) {
            if (shutdown) {
                accepted = false;
            } else if (workers < core) {
                worker = added(task);
            } else if (queued < (room == 0 ? idle : room)) {
                first = PoolTask.with(first, task);
                queued++;
                monitor.notify();
                worker = workers == 0 ? added(null) : null;
            } else if (workers < most) {
                worker = added(task);
            } else {
                accepted = false;
            }
        }
        start(worker);
        if (!accepted) {
            handler.rejectedExecution(task, (java.util.concurrent.ThreadPoolExecutor) (Object) this);
        }
    }

    private Worker added(Runnable task) {
        newest = new Worker(task, newest);
        workers++;
        return newest;
    }

    private void start(Worker worker) {
        if (worker != null) {
            worker.thread = factory.newThread(worker);
            worker.thread.start();
        }
    }

    private final class Worker implements Runnable {
        private final Worker older;
        private volatile Thread thread;
        private Runnable task;

        Worker(Runnable task, Worker older) {
            this.task = task;
            this.older = older;
        }

        @Override
        public void run() {
            boolean thrown = true;
            try {
                while (task != null || (task = next()) != null) {
                    perform(task);
                    task = null;
                }
                thrown = false;
            } finally {
                ended(thrown);
            }
        }
    }

    private void perform(Runnable task) {
        beforeExecute(Thread.currentThread(), task);
        try {
            task.run();
            afterExecute(task, null);
        } catch (Throwable e) {
            afterExecute(task, e);
            throw e;
        }
    }

    /** Waits for a task. Of more threads than need be there one may go, and when it does is a matter of time. */
    private Runnable next() {
        synchronized (monitor) {
            idle++;
            while (queued == 0 && !stopped) {
                if (shutdown || !waits()) {
                    idle--;
                    return null;
                }
            }
            idle--;
            if (stopped) {
                return null;
            }
            boolean unused = Thread.interrupted();
            Runnable what = first.what;
            first = first.next;
            queued--;
            return what;
        }
    }

    private boolean waits() {
        try {
            boolean timed = workers > core;
            return Sync.await(monitor, monitor, timed) || !timed || queued > 0;
        } catch (InterruptedException e) {
            return true; // all that counts is whether the pool was stopped
        }
    }

    private void ended(boolean thrown) {
        Worker another = null;
        synchronized (monitor) {
            workers--;
            if (!stopped && (queued > 0 || (thrown && !shutdown)) && workers < most) {
                another = added(null);
            } else if (shutdown && workers == 0) {
                terminated();
            }
        }
        start(another);
    }

    @Override
    public void shutdown() {
        synchronized (monitor) {
            if (!shutdown && workers == 0) {
                terminated();
            }
            shutdown = true;
            monitor.notifyAll();
        }
    }

    @Override
    public boolean isShutdown() {
        synchronized (monitor) {
            return shutdown;
        }
    }

    @Override
    public boolean isTerminated() {
        synchronized (monitor) {
            return shutdown && workers == 0;
        }
    }

    /**
     * As if the time had passed at once: when all ends in time, that is an execution in which the question comes later.
     */
    @Override
    public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
        Interrupts.check();
        return isTerminated();
    }

    public int getPoolSize() {
        synchronized (monitor) {
            return workers;
        }
    }

    /** Takes back what has not begun, and interrupts what has. */
    @Override
    public List<Runnable> shutdownNow() {
        List<Runnable> left = new ArrayList<>();
        synchronized (monitor) {
            stopped = true;
            for (; first != null; first = first.next) {
                left.add(first.what);
            }
            queued = 0;
            for (Worker worker = newest; worker != null; worker = worker.older) {
                Thread thread = worker.thread;
                if (thread != null) {
                    thread.interrupt();
                }
            }
        }
        shutdown();
        return left;
    }

    /** For subclasses, as the next two. */
    protected void beforeExecute(Thread thread, Runnable task) {}

    protected void afterExecute(Runnable task, Throwable thrown) {}

    protected void terminated() {}

    /** Stands in for the class of this name. */
    public static class AbortPolicy implements RejectedExecutionHandler {
        public AbortPolicy() {}

        @Override
        public void rejectedExecution(Runnable task, java.util.concurrent.ThreadPoolExecutor pool) {
            throw new RejectedExecutionException("the pool takes no more tasks");
        }
    }
}
