package sample;

import racecard.explorer.Actor;
import racecard.explorer.Invariant;
import racecard.explorer.Observer;

/** Programs that say by annotations what they are. */
public final class Annotated {
    private Annotated() {}

    /** Two that count without a lock, or with one. */
    public static class Count {
        private int count;

        @Actor
        public void first() {
            count++;
        }

        @Actor
        public void second() {
            count++;
        }

        @Observer
        public int count() {
            return count;
        }
    }

    /** The same, and it matters. */
    public static final class Counter extends Count {
        @Invariant
        public boolean isTwo() {
            return count() == 2;
        }
    }

    /** The same said by throwing, from a catch block that sees nothing of the checker. */
    public static final class Thrower extends Count {
        @Override
        @Actor
        public void second() {
            try {
                super.second();
            } catch (Throwable e) {
                throw new IllegalStateException("the checker's way out was caught", e);
            }
        }

        @Invariant
        public void isTwo() {
            if (count() != 2) {
                throw new AssertionError("lost: " + count());
            }
        }
    }

    /** An actor that nobody could call. */
    public static final class Private {
        @Actor
        void run() {}
    }

    /** An actor that wants something. */
    public static final class Parameter {
        @Actor
        public void run(int a) {}
    }

    /** Arrays do not read as text. */
    public static final class Array {
        @Actor
        public void run() {}

        @Observer
        public int[] look() {
            return new int[1];
        }
    }

    /** Which one is the outcome? */
    public static final class Two extends Count {
        @Observer
        public int other() {
            return 1;
        }
    }

    /** No default constructor. */
    public static final class Needy extends Count {
        public Needy(int a) {}
    }

    /** A constructor that fails. */
    public static final class Failing extends Count {
        public Failing() {
            throw new IllegalStateException("not today");
        }
    }
}
