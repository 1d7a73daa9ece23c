package sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** VarHandles, fences and atomics. */
@SuppressWarnings({"UnusedVariable", "HidingField", "ThreadPriorityCheck", "NonAtomicVolatileUpdate", "Finally"})
public final class Handles {
    private Handles() {}

    /** Store buffering, message passing: accesses and fences by name. */
    public static final class Litmus extends Two {
        private static final VarHandle X;
        private static final VarHandle Y;

        static {
            try {
                X = MethodHandles.lookup().findVarHandle(Litmus.class, "x", int.class);
                Y = MethodHandles.lookup().findStaticVarHandle(Litmus.class, "y", int.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private int x;
        private static int y;
        private final String shape;
        private final String mode;
        private final String fence;

        public Litmus(String... args) {
            shape = args[0];
            mode = args[1];
            fence = args[2];
        }

        private void set(VarHandle handle, int value) {
            boolean isX = handle == X;
            switch (mode) {
                case "plain" -> {
                    if (isX) {
                        X.set(this, value);
                    } else {
                        Y.set(value);
                    }
                }
                case "opaque" -> {
                    if (isX) {
                        X.setOpaque(this, value);
                    } else {
                        Y.setOpaque(value);
                    }
                }
                case "release" -> {
                    if (isX) {
                        X.setRelease(this, value);
                    } else {
                        Y.setRelease(value);
                    }
                }
                default -> {
                    if (isX) {
                        X.setVolatile(this, value);
                    } else {
                        Y.setVolatile(value);
                    }
                }
            }
        }

        private int get(VarHandle handle) {
            boolean isX = handle == X;
            return switch (mode) {
                case "plain" -> isX ? (int) X.get(this) : (int) Y.get();
                case "opaque" -> isX ? (int) X.getOpaque(this) : (int) Y.getOpaque();
                case "release" -> isX ? (int) X.getAcquire(this) : (int) Y.getAcquire();
                default -> isX ? (int) X.getVolatile(this) : (int) Y.getVolatile();
            };
        }

        private void fence(boolean left) {
            switch (fence) {
                case "full" -> VarHandle.fullFence();
                case "acquire" -> VarHandle.acquireFence();
                case "release" -> VarHandle.releaseFence();
                case "loads" -> VarHandle.loadLoadFence();
                case "stores" -> VarHandle.storeStoreFence();
                case "pair" -> {
                    if (left) {
                        VarHandle.releaseFence();
                    } else {
                        VarHandle.acquireFence();
                    }
                }
                default -> {}
            }
        }

        @Override
        Object left() {
            set(X, 1);
            fence(true);
            if (shape.equals("sb")) {
                return get(Y);
            }
            set(Y, 1);
            return "";
        }

        @Override
        Object right() {
            if (shape.equals("sb")) {
                set(Y, 1);
                fence(false);
                return get(X);
            }
            int first = get(Y);
            fence(false);
            return first + "" + get(X);
        }
    }
}
