package sample;

import java.util.Random;
import racecard.explorer.Actor;
import racecard.explorer.Invariant;
import racecard.explorer.Observer;

/** What people might want to have explored. */
public final class Programs {
    private Programs() {}

    /** Store buffering. */
    public static final class Plain {
        private int x;
        private int y;
        private int first;
        private int second;

        @Actor
        public void one() {
            x = 1;
            first = y;
        }

        @Actor
        public void two() {
            y = 1;
            second = x;
        }

        @Observer
        public String seen() {
            return first + ", " + second;
        }
    }

    /** Store buffering that volatile forbids. */
    public static final class Volatile {
        private volatile int x;
        private volatile int y;
        private int first;
        private int second;

        @Actor
        public void one() {
            x = 1;
            first = y;
        }

        @Actor
        public void two() {
            y = 1;
            second = x;
        }

        @Observer
        public String seen() {
            return first + ", " + second;
        }
    }

    /** An update is lost. */
    public static final class Counter {
        private volatile int count;

        @Actor
        @SuppressWarnings("NonAtomicVolatileUpdate")
        public void first() {
            count++;
        }

        @Actor
        @SuppressWarnings("NonAtomicVolatileUpdate")
        public void second() {
            count++;
        }

        @Observer
        public int count() {
            return count;
        }

        @Invariant
        public boolean isTwo() {
            return count == 2;
        }
    }

    /** Two locks in two orders. */
    public static final class Deadlock {
        private final Object a = new Object();
        private final Object b = new Object();

        @Actor
        public void first() {
            synchronized (a) {
                synchronized (b) {
                    return;
                }
            }
        }

        @Actor
        public void second() {
            synchronized (b) {
                synchronized (a) {
                    return;
                }
            }
        }
    }

    /** Chance is no memory. */
    public static final class Chance {
        private final Random random = new Random();
        private volatile int drawn;

        @Actor
        public void draw() {
            drawn = random.nextInt();
        }

        @Observer
        public int drawn() {
            return drawn;
        }
    }

    /** Comes to no end. */
    public static final class Endless {
        private volatile int count;

        @Actor
        @SuppressWarnings("NonAtomicVolatileUpdate")
        public void run() {
            while (count >= 0) {
                count++;
            }
        }
    }

    /** Threads that have nothing in common. */
    public static final class Strangers {
        @Actor
        public void one() {
            int[] own = {1};
            own[0]++;
        }

        @Actor
        public void other() {}
    }

    /** Nothing to run. */
    public static final class Idle {}

    /** Cannot be made. */
    public static final class Failing {
        public Failing() {
            throw new IllegalStateException("not today");
        }

        @Actor
        public void run() {}
    }

    /** Prints by the megabyte, and asks who is there. */
    public static final class Loud {
        private final int answer;
        private volatile int x;

        public Loud() throws java.io.IOException {
            answer = System.in.read();
            for (int i = 0; i < 100_000; i++) {
                System.out.println("PASS 1/1 executions");
            }
        }

        @Actor
        public void writes() {
            x = answer;
        }

        @Actor
        public void looks() {
            if (x > 0) {
                throw new IllegalStateException("nobody answers");
            }
        }
    }

    /** Ends the JVM, with good news. */
    public static final class Leaving {
        public Leaving() {
            System.exit(0);
        }

        @Actor
        public void writes() {}
    }
}
