package sample;

import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** What is no harness, or is one that cannot be explored. */
public final class Malformed {
    private Malformed() {}

    /** More threads than anybody explores. */
    public static final class Crowd {
        private volatile int x;

        @Actor(threads = 100)
        public void run() {
            if (x == 0) {
                x = 1;
            }
        }
    }

    /** Fewer threads than one. */
    public static final class Nobody {
        @Actor(threads = 0)
        public void run() {}
    }

    /** An actor that wants something. */
    public static final class Asking {
        @Actor
        public void run(String wish) {}
    }

    /** Two that say what the outcome is. */
    public static final class TwoEyes {
        private volatile int x;

        @Actor
        public void run() {
            x = 1;
        }

        @Observer
        public int one() {
            return x;
        }

        @Observer
        public int two() {
            return -x;
        }
    }

    /** Nobody else can make one. */
    static final class Hidden {
        private volatile int x;

        private Hidden() {}

        @Actor
        public void run() {
            if (x == 0) {
                x = 1;
            }
        }
    }

    /** Cannot be made, and would rather not say why. */
    public static final class Hostile {
        public Hostile() {
            throw new IllegalStateException() {
                @Override
                public String getMessage() {
                    throw new IllegalStateException("hostile");
                }

                @Override
                public String toString() {
                    throw new IllegalStateException("hostile");
                }
            };
        }

        @Actor
        public void run() {}
    }
}
