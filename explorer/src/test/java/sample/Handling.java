package sample;

/** Exceptions that leave what they were thrown in. */
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
public final class Handling {
    private Handling() {}

    /** An exception of the program's own, made by one thread and thrown by the other. */
    public static final class Handed extends Two {
        private static final class Trouble extends RuntimeException {
            private static final long serialVersionUID = 1;
            private int code;

            Trouble(String message) {
                super(message);
            }
        }

        private volatile RuntimeException trouble;

        public Handed(String... args) {}

        @Override
        Object left() {
            Trouble made = new Trouble("oh");
            made.code = 4;
            trouble = made;
            return "";
        }

        @Override
        Object right() {
            try {
                if (trouble != null) {
                    throw trouble;
                }
                return "";
            } catch (Trouble e) {
                return e.getMessage() + e.code;
            }
        }
    }

    /** Nobody catches it. */
    public static final class Uncaught extends Two {
        private volatile int x;
        private final String kind;

        public Uncaught(String... args) {
            kind = args[0];
        }

        @Override
        Object left() {
            x = 1;
            return "";
        }

        @Override
        Object right() {
            if (x == 1) {
                if (kind.equals("assert")) {
                    throw new AssertionError("x is " + x);
                }
                if (kind.equals("divide")) {
                    return 1 / (x - 1);
                }
                throw new IllegalStateException("x is " + x);
            }
            return "";
        }
    }

    /** A recursion without end is the program's own mistake. */
    public static final class Deep extends Two {
        private volatile int x;

        public Deep(String... args) {}

        private int down(int i) {
            return down(i + 1) + 1;
        }

        @Override
        Object left() {
            x = 1;
            return "";
        }

        @Override
        Object right() {
            return x == 1 ? down(0) : 0;
        }
    }
}
