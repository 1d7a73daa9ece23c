package sample;

import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Programs that do what hurts whoever runs them. */
@SuppressWarnings({"ModifiedButNotUsed", "UnusedVariable"}) // they are the samples
public final class Hostile {
    private Hostile() {}

    /** What they share, so that there is something to explore. */
    public abstract static class Shared {
        protected volatile int x;

        @Actor
        public void looks() {
            if (x == 7) {
                x = 8;
            }
        }
    }

    public static final class ThrowsError extends Shared {
        @Actor
        public void run() {
            x = 1;
            throw new Error("an error of the program's own");
        }
    }

    public static final class ThrowsInternalError extends Shared {
        @Actor
        public void run() {
            x = 1;
            throw new InternalError("not of this JVM");
        }
    }

    public static final class ThrowsLinkageError extends Shared {
        @Actor
        public void run() {
            x = 1;
            throw new NoClassDefFoundError("no/such/Class");
        }
    }

    public static final class ThrowsOutOfMemory extends Shared {
        @Actor
        public void run() {
            x = 1;
            throw new OutOfMemoryError("says who");
        }
    }

    public static final class Recurs extends Shared {
        @Actor
        public void run() {
            x = deep(x);
        }

        private static int deep(int n) {
            return n < 0 ? n : deep(n + 1) + 1;
        }
    }

    public static final class NeverMade extends Shared {
        public NeverMade() {
            int n = 0;
            while (n < 2) {
                n ^= 1;
            }
        }

        @Actor
        public void run() {
            x = 1;
        }
    }

    public static final class NeverLooked extends Shared {
        @Actor
        public void run() {
            x = 1;
        }

        @Observer
        public int seen() {
            int n = 0;
            while (n < 2) {
                n ^= 1;
            }
            return n;
        }
    }

    /** Its outcome throws when it is asked what it is. */
    public static final class Silent extends Shared {
        @Actor
        public void run() {
            x = 1;
        }

        @Observer
        public Object seen() {
            return new Object() {
                @Override
                public String toString() {
                    throw new IllegalStateException("guess");
                }
            };
        }
    }

    /** What it throws would rather throw something else. */
    public static final class ThrowsHostile extends Shared {
        @Actor
        public void run() {
            x = 1;
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
    }

    /** Its outcome is markup, quotes, pipes, control characters and two lines. */
    public static final class Markup extends Shared {
        @Actor
        public void run() {
            x = 1;
        }

        @Observer
        public String seen() {
            return "<b>\"a|b\"</b>\u001b[31mred\nPASS 9/9 executions\u0000";
        }
    }
}
