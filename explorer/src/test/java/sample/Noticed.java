package sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import racecard.explorer.Actor;
import racecard.explorer.Observer;
import racecard.explorer.lab.Harness;
import racecard.explorer.lab.Operation;

/** Programs that tell an explorer that is right from one that is a little wrong. */
public final class Noticed {
    private static final VarHandle X = handle("x");
    private static final VarHandle Y = handle("y");

    private Noticed() {}

    private static VarHandle handle(String name) {
        try {
            return MethodHandles.lookup().findVarHandle(Shared.class, name, int.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What they share. */
    public abstract static class Shared {
        int x;
        int y;
        int data;
        volatile int v;
    }

    /** The threads end alike, and what they leave in memory differs. */
    public static final class LastWriter extends Shared {
        @Actor
        public void one() {
            v = 1;
        }

        @Actor
        public void two() {
            v = 2;
        }

        @Observer
        public int left() {
            return v;
        }
    }

    /** Nobody unparks. */
    public static final class Sleeper extends Shared {
        @Actor
        public void sleeps() {
            LockSupport.park();
            v = 1;
        }

        @Actor
        public void looks() {
            y = v;
        }
    }

    /** A loop that writes every round, though always the same. */
    public static final class Beating extends Shared {
        @Actor
        public void beats() {
            while (v == 0) {
                Y.setOpaque(this, 1);
            }
        }

        @Actor
        public void looks() {
            x = (int) Y.getOpaque(this);
        }
    }

    /** lazySet is a release. */
    public static final class Lazy extends Shared {
        private final AtomicInteger flag = new AtomicInteger();
        private String seen;

        @Actor
        public void puts() {
            X.setOpaque(this, 1);
            flag.lazySet(1);
        }

        @Actor
        public void takes() {
            int f = flag.getAcquire();
            seen = f + ", " + (int) X.getOpaque(this);
        }

        @Observer
        public String seen() {
            return seen;
        }
    }

    /** A plain read beside writes that are not plain. */
    public static final class PlainReader extends Shared {
        @Actor
        public void writes() {
            X.setOpaque(this, 1);
        }

        @Actor
        public void reads() {
            data = x;
        }
    }

    /**
     * A signal wakes whichever of two it likes; the first here can do nothing with what the second was meant to get.
     */
    public static final class WrongOne extends Shared {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private boolean first;
        private boolean second;

        private void await(boolean one) throws InterruptedException {
            lock.lock();
            try {
                while (one ? !first : !second) {
                    changed.await();
                }
            } finally {
                lock.unlock();
            }
        }

        @Actor
        public void one() throws InterruptedException {
            await(true);
        }

        @Actor
        public void two() throws InterruptedException {
            await(false);
        }

        private void set(boolean one) {
            lock.lock();
            try {
                first |= one;
                second |= !one;
                changed.signal();
            } finally {
                lock.unlock();
            }
        }

        @Actor
        public void signals() {
            set(true);
            set(false);
        }
    }

    /** A weak CAS may fail for no reason, after a read that reads now this and now that. */
    public static final class Weak extends Shared {
        private int seen;
        private boolean done;

        @Actor
        public void tries() {
            seen = (int) Y.getOpaque(this);
            done = X.weakCompareAndSet(this, 0, 1);
        }

        @Actor
        public void writes() {
            Y.setOpaque(this, 1);
        }

        @Observer
        public String seen() {
            return seen + ", " + done;
        }
    }

    /** Two calls whose results do not say which was over first; a judge can ask. */
    public static final class Ordered implements Harness {
        private volatile int flag;

        /** @param args none */
        public Ordered(String... args) {}

        @Override
        public int threads() {
            return 2;
        }

        @Override
        public Object run(int thread) {
            Operation.begin("call " + thread);
            if (thread == 0) {
                flag = 1;
            } else {
                int unused = flag;
            }
            Operation.end("done");
            return null;
        }

        @Override
        public String after(List<Object> results) {
            return null;
        }
    }
}
