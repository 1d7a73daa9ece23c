package sample;

/** Fields of every kind. */
@SuppressWarnings("NonAtomicVolatileUpdate")
public final class Fields {
    private Fields() {}

    /** Static fields, plain and volatile, beside a constant one. */
    public static final class Static extends Two {
        private static final int BASE = Integer.parseInt("40");
        private static int data = BASE;
        private static volatile boolean ready;

        public Static(String... args) {}

        @Override
        Object left() {
            data = BASE + 2;
            ready = true;
            return "";
        }

        @Override
        Object right() {
            return ready ? data : "not yet";
        }
    }

    /** A class that is first used, and so initialised, by whichever thread comes first. */
    public static final class Lazy extends Two {
        private static final class Holder {
            private static final int[] TABLE = new int[2];
            private static int made;

            static {
                TABLE[0] = 5;
                made++;
            }
        }

        public Lazy(String... args) {}

        @Override
        Object left() {
            Holder.TABLE[1] = 6;
            return Holder.made;
        }

        @Override
        Object right() {
            return Holder.TABLE[0] + "/" + Holder.TABLE[1] + "/" + Holder.made;
        }
    }

    /** A value of each primitive type, written before a volatile flag. */
    public static final class Types extends Two {
        private boolean z;
        private byte b;
        private short s;
        private char c;
        private int i;
        private long j;
        private float f;
        private double d;
        private String text;
        private volatile boolean ready;

        public Types(String... args) {}

        @Override
        Object left() {
            z = true;
            b = (byte) 200;
            s = (short) 40_000;
            c = '\uffff';
            i = Integer.MIN_VALUE;
            j = Long.MIN_VALUE + 1;
            f = -1.5f;
            d = 1e300;
            text = "t";
            ready = true;
            return "";
        }

        @Override
        Object right() {
            return ready
                    ? z + " " + b + " " + s + " " + (int) c + " " + i + " " + j + " " + f + " " + d + " " + text
                    : "";
        }
    }

    /** Compound assignments of narrow types. */
    public static final class Narrow extends Two {
        private volatile byte b = 127;
        private volatile char c;
        private volatile short s = Short.MIN_VALUE;

        public Narrow(String... args) {}

        @Override
        Object left() {
            b++;
            c--;
            s--;
            return "";
        }

        @Override
        Object right() {
            return b + " " + (int) c + " " + s;
        }
    }
}
