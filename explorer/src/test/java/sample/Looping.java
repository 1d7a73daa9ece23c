package sample;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Loops, and locks in loops. */
@SuppressWarnings({"UnusedVariable", "HidingField", "ThreadPriorityCheck", "NonAtomicVolatileUpdate", "Finally"})
public final class Looping {
    private Looping() {}

    /** A trylock loop. */
    public static final class TryLoop extends Two {
        private final ReentrantLock lock = new ReentrantLock();
        private int inside;

        public TryLoop(String... args) {}

        private Object go() {
            while (!lock.tryLock()) {
                Thread.onSpinWait();
            }
            int seen = inside++;
            lock.unlock();
            return seen;
        }

        @Override
        Object left() {
            return go();
        }

        @Override
        Object right() {
            return go();
        }
    }

    /** A semaphore as a lock. */
    public static final class Permits extends Two {
        private final Semaphore permit = new Semaphore(1);
        private int inside;

        public Permits(String... args) {}

        private Object go() throws InterruptedException {
            permit.acquire();
            int seen = inside++;
            permit.release();
            return seen;
        }

        @Override
        Object left() throws InterruptedException {
            return go();
        }

        @Override
        Object right() throws InterruptedException {
            return go();
        }
    }

    /** Loops. */
    public static final class Loops extends Two {
        private volatile boolean flag;
        private volatile int number;
        private final AtomicInteger counter = new AtomicInteger();
        private final String how;

        public Loops(String... args) {
            how = args[0];
        }

        @Override
        Object left() {
            if (!how.equals("ever") && !how.equals("timed")) {
                number = 5;
                flag = true;
            }
            return how.equals("cas") ? add() : "";
        }

        private int add() {
            while (true) {
                int seen = counter.get();
                if (counter.compareAndSet(seen, seen + 1)) {
                    return seen;
                }
            }
        }

        @Override
        Object right() {
            switch (how) {
                case "spin", "ever" -> {
                    while (!flag) {
                        Thread.onSpinWait();
                    }
                    return number;
                }
                case "timed" -> {
                    while (!flag) {
                        LockSupport.parkNanos(100);
                    }
                    return "";
                }
                case "counted" -> {
                    int rounds = 0;
                    while (!flag) {
                        rounds++;
                    }
                    return rounds < 0 ? "overflow" : "";
                }
                case "for" -> {
                    int sum = 0;
                    for (int i = 0; i < 3; i++) {
                        sum += number;
                    }
                    return sum;
                }
                case "nothing" -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }
                case "null" -> {
                    while (number == 0) {}
                    return number;
                }
                case "do" -> {
                    int seen;
                    do {
                        seen = number;
                        Object garbage = new int[] {seen};
                        if (garbage.equals("")) {
                            return "";
                        }
                    } while (seen != 5);
                    return seen;
                }
                default -> {
                    return add();
                }
            }
        }
    }
}
