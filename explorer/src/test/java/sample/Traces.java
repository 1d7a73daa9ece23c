package sample;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import racecard.explorer.Actor;
import racecard.explorer.Invariant;

/** Wrong programs, each for what its trace is to say. */
@SuppressWarnings({"WaitNotInLoop", "NakedNotify"}) // they are the samples
public final class Traces {
    private Traces() {}

    /** A drain loop that forgets to look again: atomics, nodes and an array. */
    public static final class Drain {
        private static final class Node {
            private final int value;
            private volatile Node next;

            Node(int value) {
                this.value = value;
            }

            @Override
            public String toString() {
                return value + " then " + next;
            }
        }

        private final AtomicInteger wip = new AtomicInteger();
        private final AtomicInteger queued = new AtomicInteger();
        private final Node head = new Node(0);
        private final int[] slots = new int[2];

        @Actor
        public void offers() {
            head.next = new Node(1);
            slots[1] = 7;
            queued.incrementAndGet();
            wip.incrementAndGet();
        }

        @Actor
        public void drains() {
            if (wip.get() == 0) {
                queued.set(0);
            } else if (slots[1] == 7 && head.next.value == 1) {
                queued.decrementAndGet();
            }
        }

        @Invariant
        public boolean nothingIsForgotten() {
            return queued.get() == wip.get();
        }
    }

    /** A stack whose top is lost. */
    public static final class Stack {
        private final AtomicReference<Object> top = new AtomicReference<>("x");

        @Actor(threads = 2)
        public void pops() {
            Object seen = top.get();
            if (seen.hashCode() != 0) {
                top.set(null);
            }
        }
    }

    /** Notified before it waits. */
    public static final class Missed {
        private final Object gate = new Object();

        @Actor
        public void sleeper() throws InterruptedException {
            synchronized (gate) {
                gate.wait();
            }
        }

        @Actor
        public void waker() {
            synchronized (gate) {
                gate.notifyAll();
            }
        }
    }

    /** Wakes up and does not look. */
    public static final class Careless {
        private final Object gate = new Object();
        private boolean open;

        @Actor
        public void sleeper() throws InterruptedException {
            synchronized (gate) {
                if (!open) {
                    gate.wait();
                }
                if (!open) {
                    throw new IllegalStateException("closed");
                }
            }
        }

        @Actor
        public void waker() {
            synchronized (gate) {
                open = true;
                gate.notify();
            }
        }
    }

    /** Two locks in two orders. */
    public static final class Deadlock {
        private final Object fork = new Object();
        private final Object knife = new Object();

        @Actor
        public void left() {
            synchronized (fork) {
                synchronized (knife) {
                    return;
                }
            }
        }

        @Actor
        public void right() {
            synchronized (knife) {
                synchronized (fork) {
                    return;
                }
            }
        }
    }

    /** Store buffering: atomics, and an order that is missing all the same. */
    public static final class Buffered {
        private final AtomicInteger x = new AtomicInteger();
        private final AtomicInteger y = new AtomicInteger();
        private int first;
        private int second;

        @Actor
        public void one() {
            x.setRelease(1);
            first = y.getAcquire();
        }

        @Actor
        public void two() {
            y.setRelease(1);
            second = x.getAcquire();
        }

        @Invariant
        public boolean oneIsFirst() {
            return first + second > 0;
        }
    }

    /** A thread that another one starts notifies it. */
    public static final class Woken {
        private boolean done;

        @Actor
        public void waits() throws InterruptedException {
            Thread helper = new Thread(() -> {
                synchronized (this) {
                    done = true;
                    notifyAll();
                }
            });
            helper.start();
            synchronized (this) {
                while (!done) {
                    wait();
                }
            }
            helper.join();
            throw new IllegalStateException("all went well");
        }
    }
}
