package sample;

import java.util.concurrent.Callable;

/** Arrays. */
@SuppressWarnings({"UnusedVariable", "HidingField", "ThreadPriorityCheck", "NonAtomicVolatileUpdate", "Finally"})
public final class Elements {
    private Elements() {}

    /** An array of every element type, made by one thread, read by the other. */
    public static final class Arrays extends Two {
        private boolean[] z;
        private byte[] b;
        private short[] s;
        private char[] c;
        private long[] j;
        private float[] f;
        private double[] d;
        private String[] names;
        private int[][] grid;
        private volatile boolean ready;

        public Arrays(String... args) {}

        @Override
        Object left() {
            z = new boolean[] {false, true};
            b = new byte[] {-1};
            s = new short[] {-2};
            c = new char[] {'c'};
            j = new long[] {1L << 40};
            f = new float[] {0.5f};
            d = new double[] {0.25};
            names = new String[] {"a", null};
            grid = new int[2][2];
            grid[1][0] = 7;
            b[0]--;
            z[0] |= z[1];
            ready = true;
            return z[0] + " " + b[0] + " " + grid[1][0];
        }

        @Override
        Object right() {
            if (!ready) {
                return "";
            }
            return z[0] + " " + z[1] + " " + b[0] + " " + s[0] + " " + c[0] + " " + j[0] + " " + f[0] + " " + d[0] + " "
                    + names[0] + names[1] + " " + grid[1][0] + grid[0][1] + " " + grid.length;
        }
    }

    /** Arrays that were there before: both threads write and read them. */
    public static final class SharedArrays extends Two {
        private final boolean[] flags = new boolean[2];
        private final Object[] things = {"old", "old"};

        public SharedArrays(String... args) {}

        @Override
        Object left() {
            flags[0] = true;
            things[0] = "new";
            return flags[1] + " " + things[1];
        }

        @Override
        Object right() {
            flags[1] = true;
            things[1] = "new";
            return flags[0] + " " + things[0];
        }
    }

    /** Elements that cannot be stored, indices that do not exist. */
    public static final class BadElements extends Two {
        private final Object[] names = new String[1];

        public BadElements(String... args) {}

        private String outcome(Callable<?> body) {
            try {
                return String.valueOf(body.call());
            } catch (Exception e) {
                return e.getClass().getSimpleName();
            }
        }

        @Override
        Object left() {
            String store = outcome(() -> {
                names[0] = 5;
                return "stored";
            });
            return store + " " + outcome(() -> names[1]) + " " + outcome(() -> names[-1] = "x");
        }

        @Override
        Object right() {
            names[0] = "x";
            int[] none = null;
            return outcome(() -> none[0]) + " " + outcome(() -> new int[-1]) + " " + outcome(() -> (Integer) names[0]);
        }
    }

    /** Arrays that the JDK makes, copies and changes. */
    public static final class Copies extends Two {
        private volatile int[] numbers;
        private volatile String[] names;
        private final int[] old = {3, 1, 2};

        public Copies(String... args) {}

        @Override
        Object left() {
            int[] made = {1, 2, 4};
            int[] copy = made.clone();
            copy[0] = 9;
            System.arraycopy(made, 1, copy, 1, 1);
            System.arraycopy(copy, 0, copy, 1, 2);
            java.util.Arrays.sort(old);
            names = java.util.Arrays.copyOf("x,y".split(",", -1), 3);
            numbers = copy;
            return made[0] + " " + java.util.concurrent.TimeUnit.values().length;
        }

        @Override
        Object right() {
            int[] seen = numbers;
            return seen == null
                    ? ""
                    : java.util.Arrays.toString(seen)
                            + java.util.Arrays.toString(old)
                            + java.util.Arrays.asList(names)
                            + String.format("%s%s", (Object[]) names)
                            + java.util.Arrays.copyOfRange(names, 1, 2)[0];
        }
    }
}
