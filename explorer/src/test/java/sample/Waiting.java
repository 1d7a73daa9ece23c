package sample;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Thread 0 waits, in one of many ways, for what thread 1 does. */
@SuppressWarnings({"WaitNotInLoop", "NakedNotify"}) // they are the samples
public final class Waiting extends Sample {
    private final class Child extends Thread {
        @Override
        public void run() {
            data += 5;
        }
    }

    private final String way;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean ready;
    private volatile boolean flag;
    private volatile int turn;
    private int data;
    private volatile Thread sleeper;

    public Waiting(String... args) {
        way = args[0];
    }

    @Override
    public Object run(int t) {
        try {
            return t == 0 ? waits() : acts();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object waits() throws InterruptedException {
        switch (way) {
            case "monitor", "unset" -> {
                synchronized (this) {
                    while (!ready) {
                        wait();
                    }
                    return data;
                }
            }
            case "missed", "if" -> {
                synchronized (this) {
                    if (way.equals("missed") || !ready) {
                        wait();
                    }
                    return data;
                }
            }
            case "unlooked" -> {
                boolean seen;
                synchronized (this) {
                    seen = ready;
                }
                synchronized (this) { // the notification may be over by now
                    while (!seen) {
                        wait();
                        seen = ready;
                    }
                    return data;
                }
            }
            case "condition" -> {
                lock.lock();
                try {
                    while (!ready) {
                        changed.await();
                    }
                    return data;
                } finally {
                    lock.unlock();
                }
            }
            case "condition if" -> {
                lock.lock();
                try {
                    if (!ready) {
                        changed.await();
                    }
                    return data;
                } finally {
                    lock.unlock();
                }
            }
            case "timed", "timed alone" -> {
                lock.lock();
                try {
                    return changed.await(1, TimeUnit.SECONDS) + "/" + data;
                } finally {
                    lock.unlock();
                }
            }
            case "park", "no permit" -> {
                sleeper = Thread.currentThread();
                while (!flag) {
                    LockSupport.park(this);
                }
                return data;
            }
            case "timed park" -> {
                LockSupport.parkNanos(1);
                return flag;
            }
            case "spin", "spin for nothing" -> {
                while (!flag) {
                    Thread.onSpinWait();
                }
                return data;
            }
            case "counter" -> {
                int rounds = 0;
                while (!flag) {
                    rounds++;
                }
                return rounds >= 0 ? data : -1;
            }
            case "empty" -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case "start" -> {
                Thread child = new Thread(() -> data += 5);
                data = 1;
                child.start();
                child.join();
                return data;
            }
            case "subclass" -> {
                Thread child = new Child();
                data = 1;
                child.start();
                child.join();
                return data;
            }
            case "start subclass" -> {
                Child child = new Child();
                data = 1;
                child.start();
                child.join();
                return data;
            }
            case "start only" -> {
                Thread child = new Thread(() -> turn = 5);
                child.start();
                return turn;
            }
            case "join for ever" -> {
                Thread child = new Thread(() -> {
                    while (!flag) {
                        Thread.onSpinWait();
                    }
                });
                child.start();
                child.join();
                return data;
            }
            default -> throw new IllegalArgumentException(way);
        }
    }

    private Object acts() {
        switch (way) {
            case "monitor", "missed", "if", "unlooked" -> {
                synchronized (this) {
                    data = 7;
                    ready = true;
                    notifyAll();
                }
            }
            case "unset" -> {
                synchronized (this) {
                    notifyAll();
                }
            }
            case "condition", "condition if", "timed" -> {
                lock.lock();
                try {
                    data = 7;
                    ready = true;
                    changed.signal();
                } finally {
                    lock.unlock();
                }
            }
            case "park" -> {
                data = 7;
                flag = true;
                LockSupport.unpark(sleeper);
            }
            case "no permit" -> {
                data = 7;
                turn = 1;
            }
            case "timed park", "spin", "counter" -> {
                data = 7;
                flag = true;
            }
            default -> {}
        }
        return "";
    }

    @Override
    String last() {
        return data + "," + turn;
    }
}
