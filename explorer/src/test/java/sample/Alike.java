package sample;

import java.util.concurrent.atomic.AtomicInteger;
import racecard.explorer.Actor;
import racecard.explorer.Invariant;
import racecard.explorer.Observer;

/** Threads that do the same, and threads that do not. */
public final class Alike {
    private Alike() {}

    /** Four increments have an order; who comes when is all that differs. */
    public static final class Adders {
        private final AtomicInteger count = new AtomicInteger();

        @Actor(threads = 4)
        public void adds() {
            count.incrementAndGet();
        }

        @Observer
        public int count() {
            return count.get();
        }
    }

    /** So do four critical sections. */
    public static final class Holders {
        private int count;

        @Actor(threads = 4)
        public synchronized void adds() {
            count++;
        }

        @Invariant
        public synchronized boolean addsUp() {
            return count == 4;
        }
    }

    /** One update is lost in two of four executions, in either of two ways. */
    public static final class Losers {
        private volatile int count;

        @Actor(threads = 2)
        @SuppressWarnings("NonAtomicVolatileUpdate") // what it is about
        public void adds() {
            count = count + 1;
        }

        @Observer
        public int count() {
            return count;
        }
    }

    /** Each reader sees the write or does not; what counts is how many do. */
    public static final class Readers {
        private volatile int flag;

        @Actor(threads = 3)
        public void reads() {
            if (flag < 0) {
                throw new AssertionError("nobody writes that");
            }
        }

        @Actor
        public void writes() {
            flag = 1;
        }
    }

    /** No thread is like the other, though both run the same code on what they were given. */
    public static final class Strangers {
        private volatile int flag;

        @Actor
        public void first() {
            flag = 1;
        }

        @Actor
        public void second() {
            flag = 1;
        }

        @Observer
        public int flag() {
            return flag;
        }
    }

    /** The count says that threads are alike; the verdict does not believe it. */
    public static final class Unlike {
        private final AtomicInteger turn = new AtomicInteger();
        private volatile String last = "";

        @Actor(threads = 2)
        public void run() {
            last = turn.getAndIncrement() == 0 ? "first" : "second";
        }

        @Invariant
        public boolean secondIsLast() {
            return last.equals("second");
        }
    }

    /** Nobody runs it. */
    public static final class Nobody {
        @Actor(threads = 0)
        public void run() {}
    }
}
