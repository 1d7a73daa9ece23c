package sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Shapes in which Java promises less than one might think. */
@SuppressWarnings("UnusedVariable") // written to be read by nobody
public final class Weakly {
    private Weakly() {}

    private static VarHandle handle(Class<?> owner, String name) {
        try {
            return MethodHandles.lookup().findVarHandle(owner, name, int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /**
     * Load buffering on opaque fields; with "acquire" and "release" one side keeps the order, and with "both" each
     * does.
     */
    public static final class Buffered extends Two {
        private static final VarHandle X = handle(Buffered.class, "x");
        private static final VarHandle Y = handle(Buffered.class, "y");
        private final String way;

        @SuppressWarnings("unused") // by its VarHandle
        private int x;

        @SuppressWarnings("unused") // by its VarHandle
        private int y;

        public Buffered(String... args) {
            way = args[0];
        }

        @Override
        Object left() {
            int read = way.equals("both") ? (int) X.getAcquire(this) : (int) X.getOpaque(this);
            Y.setOpaque(this, 1);
            return read;
        }

        @Override
        Object right() {
            int read = (int) Y.getOpaque(this);
            if (way.equals("opaque")) {
                X.setOpaque(this, 1);
            } else {
                X.setRelease(this, 1);
            }
            return read;
        }
    }

    /** Two critical sections of one thread, and another that looks without the lock. */
    public static final class Sections extends Two {
        private static final VarHandle X = handle(Sections.class, "x");
        private static final VarHandle Y = handle(Sections.class, "y");

        @SuppressWarnings("unused") // by its VarHandle
        private int x;

        @SuppressWarnings("unused") // by its VarHandle
        private int y;

        public Sections(String... args) {}

        @Override
        Object left() {
            synchronized (this) {
                X.setOpaque(this, 1);
            }
            synchronized (this) {
                Y.setOpaque(this, 1);
            }
            return "";
        }

        @Override
        Object right() {
            return Y.getVolatile(this) + " " + X.getVolatile(this);
        }
    }
}
