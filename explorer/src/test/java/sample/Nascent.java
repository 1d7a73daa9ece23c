package sample;

import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Objects that the program uses before the JDK's constructor has done its part: it calls a method of theirs. */
public final class Nascent {
    private Nascent() {}

    /** As libraries write them. */
    static final class Bare extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Thrown and caught by two threads. */
    public static class Thrown {
        private volatile int x;
        private int caught;

        private void thrown() {
            try {
                if (x == 0) {
                    throw new Bare();
                }
            } catch (Bare e) {
                caught++;
            }
        }

        @Actor
        public void one() {
            thrown();
            x = 1;
        }

        @Actor
        public void other() {
            if (x == 1) {
                thrown();
            }
        }

        @Observer
        public int caught() {
            return caught;
        }
    }

    /** One that is shown to others so early, and what its methods set then. */
    @SuppressWarnings({"StaticAssignmentOfThrowable", "StaticAssignmentInConstructor"})
    public static class Shown {
        static volatile Early shown;

        static final class Early extends RuntimeException {
            private static final long serialVersionUID = 1;

            @SuppressWarnings("UnusedVariable")
            private int later = 5;

            int set;

            @Override
            public synchronized Throwable fillInStackTrace() {
                set = 7;
                shown = this;
                return this;
            }
        }

        private String seen = "";
        private boolean same;

        public Shown() {
            shown = null;
        }

        @Actor
        public void makes() {
            Early made = new Early();
            same = made == shown && made.set == 7;
        }

        @Actor
        public void sees() {
            Early early = shown;
            seen += early == null ? "-" : early.set + "" + early.later;
        }

        @Observer
        public String seen() {
            return seen + " " + same;
        }
    }
}
