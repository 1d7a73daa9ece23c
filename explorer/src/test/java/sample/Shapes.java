package sample;

import java.lang.invoke.ConstantBootstraps;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/** Litmus shapes on fields. */
public final class Shapes {
    private Shapes() {}

    /** Store buffering on plain fields. */
    public static final class PlainSb extends Sample {
        private int x;
        private int y;

        public PlainSb(String... args) {}

        @Override
        public Object run(int t) {
            if (t == 0) {
                x = 1;
                return y;
            }
            y = 1;
            return x;
        }
    }

    /** Store buffering on volatile fields. */
    public static final class VolatileSb extends Sample {
        private volatile int x;
        private volatile int y;

        public VolatileSb(String... args) {}

        @Override
        public Object run(int t) {
            if (t == 0) {
                x = 1;
                return y;
            }
            y = 1;
            return x;
        }
    }

    /** A plain object published through an acquire/release or a plain field. */
    public static final class Publication extends Sample {
        private static final VarHandle BOX;

        static {
            try {
                BOX = MethodHandles.lookup().findVarHandle(Publication.class, "box", Box.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private static final class Box {
            private int content;
            private final int constant;

            Box(int content) {
                this.content = content;
                this.constant = content;
            }
        }

        private final boolean ordered;
        private Box box;

        public Publication(String... args) {
            ordered = args[0].equals("release");
        }

        @Override
        public Object run(int t) {
            if (t == 0) {
                Box made = new Box(7);
                if (ordered) {
                    BOX.setRelease(this, made);
                } else {
                    box = made;
                }
                return made.content;
            }
            Box seen = ordered ? (Box) BOX.getAcquire(this) : box;
            return seen == null ? "nothing" : seen.content + "/" + seen.constant;
        }
    }

    /** Two threads push onto a Treiber stack, in different histories. */
    public static final class Stack extends Sample {
        private static final VarHandle HEAD;

        static {
            try {
                HEAD = MethodHandles.lookup().findVarHandle(Stack.class, "head", Node.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private record Cargo(String name) {}

        private static final class Node {
            private final Cargo cargo;
            private Node next;

            Node(Cargo cargo) {
                this.cargo = cargo;
            }
        }

        private Node head;

        public Stack(String... args) {}

        @Override
        public int threads() {
            return 3;
        }

        @Override
        public Object run(int t) {
            Node node = new Node(new Cargo("n" + t));
            while (true) {
                Node seen = (Node) HEAD.getAcquire(this);
                node.next = seen;
                if (HEAD.compareAndSet(this, seen, node)) {
                    return seen == null ? "" : seen.cargo.name();
                }
            }
        }

        @Override
        String last() {
            StringBuilder all = new StringBuilder();
            for (Node node = head; node != null; node = node.next) {
                all.append(node.cargo.name());
            }
            return all.toString();
        }
    }

    /** A spin lock on a compareAndSet that may fail for no reason, with a handle from the bootstrap method. */
    public static final class WeakLock extends Sample {
        private static final VarHandle LOCKED = ConstantBootstraps.fieldVarHandle(
                MethodHandles.lookup(), "locked", VarHandle.class, WeakLock.class, int.class);

        private final boolean released;
        int locked; // by LOCKED only
        private int count;

        /** @param args {@code released}, or else the lock is kept */
        public WeakLock(String... args) {
            released = args[0].equals("released");
        }

        @Override
        public Object run(int t) {
            while (!LOCKED.weakCompareAndSetAcquire(this, 0, 1)) {
                Thread.onSpinWait();
            }
            int seen = count;
            count = seen + 1;
            if (released) {
                LOCKED.setRelease(this, 0);
            }
            return seen;
        }
    }

    /** Parks with a blocker until it is told to go on. */
    public static final class Parked extends Sample {
        private volatile Thread sleeper;
        private volatile boolean go;

        private final boolean wakes;

        /** @param args {@code wakes}, or else nobody unparks */
        public Parked(String... args) {
            wakes = args[0].equals("wakes");
        }

        @Override
        public Object run(int t) {
            if (t == 0) {
                sleeper = Thread.currentThread();
                while (!go) {
                    LockSupport.park(this);
                }
                return "awake";
            }
            go = true;
            if (wakes) {
                LockSupport.unpark(sleeper);
            }
            return "done";
        }
    }
}
