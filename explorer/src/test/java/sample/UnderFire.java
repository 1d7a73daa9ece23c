package sample;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import racecard.explorer.Actor;
import racecard.explorer.Invariant;
import racecard.explorer.Observer;

/** Programs that an explorer must survive. */
@SuppressWarnings({"ModifiedButNotUsed", "InfiniteRecursion"}) // they are the samples
public final class UnderFire {
    private UnderFire() {}

    /** Something shared, so that there is something to look at. */
    public abstract static class Base {
        volatile int x;

        @Actor
        public void writes() {
            x = 1;
        }
    }

    /** An Error of its own. */
    public static final class Throws extends Base {
        @Actor
        public void breaks() {
            if (x == 1) {
                throw new Error("of its own");
            }
        }
    }

    /** Its message cannot be read. */
    public static final class Hostile extends Base {
        /** What it throws. */
        private static final class Unreadable extends RuntimeException {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                throw new IllegalStateException("not for you");
            }
        }

        @Override
        public String toString() {
            throw new IllegalStateException("nor this");
        }

        @Actor
        public void breaks() {
            if (x == 1) {
                throw new Unreadable();
            }
        }
    }

    /** More memory than there is. */
    public static final class Memory extends Base {
        @Actor
        public void hoards() {
            List<long[]> all = new ArrayList<>();
            while (x >= 0) {
                all.add(new long[1 << 28]);
            }
        }
    }

    /** More stack than there is. */
    public static final class Stack extends Base {
        @Actor
        public void falls() {
            x = fall(1);
        }

        private int fall(int a) {
            return fall(a + 1) + fall(a + 2);
        }
    }

    /** Ends the JVM from a thread. */
    public static final class Exit extends Base {
        @Actor
        public void ends() {
            System.exit(0);
        }
    }

    /** Ends the JVM before there is a thread. */
    public static final class Halt extends Base {
        public Halt() {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Goes on for ever where nobody looks. */
    public static final class Silent extends Base {
        @Actor
        public void computes() {
            x = BigInteger.ONE.shiftLeft(60_000).nextProbablePrime().bitLength();
        }
    }

    /** Goes round in code of the JDK that is the program's, and touches nothing. */
    public static final class Endless extends Base {
        @Actor
        public void loops() {
            x = (int) Stream.iterate(1L, a -> a).filter(a -> a == 2).count();
        }
    }

    /** Whoever looks at the end never comes to one. */
    public static final class Looks extends Base {
        private int seen;

        @Observer
        public int looks() {
            while (seen >= 0) {
                seen = seen == 1 ? 0 : 1;
            }
            return x;
        }
    }

    /** Many who do the same. */
    public static final class Crowd extends Base {
        @Actor(threads = 24)
        public void reads() {
            if (x > 1) {
                throw new IllegalStateException("nobody writes that");
            }
        }

        @Invariant
        public boolean isOne() {
            return x == 1;
        }
    }

    /** More than there may be. */
    public static final class Mob extends Base {
        @Actor(threads = 64)
        public void reads() {}
    }
}
