package sample;

/** Exceptions: the program's own, and the checker's that must pass through its catch and finally blocks. */
@SuppressWarnings({
    "UnusedVariable",
    "HidingField",
    "SameNameButDifferent",
    "ReferenceEquality",
    "SelfEquals",
    "InfiniteRecursion",
    "Finally",
    "NonAtomicVolatileUpdate"
})
public final class Throwing {
    private Throwing() {}

    /** Accesses within try blocks whose handlers swallow everything and write. */
    public static final class Swallow extends Two {
        private volatile int x;
        private volatile int y;
        private volatile int handlers;

        public Swallow(String... args) {}

        @Override
        Object left() {
            try {
                x = 1;
                return y;
            } catch (Throwable e) {
                handlers = 1;
                return "caught " + e;
            }
        }

        @Override
        Object right() {
            try {
                try {
                    y = 1;
                } finally {
                    y = 2;
                }
                return x;
            } catch (Error e) {
                handlers++;
                throw e;
            } finally {
                if (handlers != 0) {
                    y = 9;
                }
            }
        }

        @Override
        String last() {
            return y + " " + handlers;
        }
    }

    /** A finally block with a return, around a loop that waits. */
    public static final class Finally extends Two {
        private volatile boolean go;
        private volatile int log;

        public Finally(String... args) {}

        @SuppressWarnings("finally")
        private int waits() {
            while (true) {
                try {
                    if (go) {
                        throw new IllegalStateException("gone");
                    }
                } catch (IllegalStateException e) {
                    log = 1;
                    return e.getMessage().length();
                } finally {
                    log++;
                }
            }
        }

        @Override
        Object left() {
            go = true;
            return "";
        }

        @Override
        Object right() {
            while (!go) {
                Thread.onSpinWait();
            }
            return waits();
        }

        @Override
        String last() {
            return "" + log;
        }
    }

    /** An exception through a synchronized method and a synchronized block, which unlock. */
    public static final class Locked extends Two {
        private int guarded;

        public Locked(String... args) {}

        private synchronized void method() {
            guarded++;
            throw new IllegalArgumentException("m");
        }

        private void block() {
            synchronized (this) {
                guarded++;
                throw new IllegalArgumentException("b");
            }
        }

        private Object both() {
            String caught = "";
            try {
                method();
            } catch (IllegalArgumentException e) {
                caught += e.getMessage();
            }
            try {
                block();
            } catch (RuntimeException e) {
                caught += e.getMessage();
            }
            return caught;
        }

        @Override
        Object left() {
            return both();
        }

        @Override
        Object right() {
            return both();
        }

        @Override
        String last() {
            return "" + guarded;
        }
    }

    /** try-with-resources and nested finally blocks, each with an access. */
    public static final class Nested extends Two {
        private volatile int trail;

        private final class Resource implements AutoCloseable {
            Resource() {
                trail = trail * 10 + 1;
            }

            @Override
            public void close() {
                trail = trail * 10 + 3;
            }
        }

        public Nested(String... args) {}

        @Override
        Object left() {
            try (Resource one = new Resource();
                    Resource two = new Resource()) {
                trail = trail * 10 + (one == two ? 9 : 2);
                throw new IllegalStateException();
            } catch (IllegalStateException e) {
                trail = trail * 10 + 4;
            } finally {
                try {
                    trail = trail * 10 + 5;
                } finally {
                    trail = trail * 10 + 6;
                }
            }
            return "";
        }

        @Override
        Object right() {
            return "";
        }

        @Override
        String last() {
            return "" + trail;
        }
    }
}
