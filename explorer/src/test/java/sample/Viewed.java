package sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Numbers in arrays of bytes. */
public final class Viewed {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Viewed() {}

    /** Two numbers side by side, as messages are passed. */
    public static class Passed {
        private final byte[] bytes = new byte[8];
        private String seen = "";

        public Passed() {
            bytes[0] = 5;
        }

        @Actor
        public void writes() {
            INTS.set(bytes, 0, 7);
            INTS.setRelease(bytes, 4, -1);
        }

        @Actor
        public void reads() {
            int flag = (int) INTS.getAcquire(bytes, 4);
            seen += flag + " " + (int) INTS.get(bytes, 0);
        }

        @Observer
        public String seen() {
            return seen;
        }
    }

    /** One who writes a number, and one who looks at it in another way. */
    public abstract static class Mixed {
        final byte[] bytes = new byte[16];
        private String seen = "";

        abstract long read();

        @Actor
        public void writes() {
            INTS.set(bytes, 4, 0x01010101);
        }

        @Actor
        public void reads() {
            seen += read();
        }

        @Observer
        public String seen() {
            return seen;
        }
    }

    /** By a byte. */
    public static class OneByte extends Mixed {
        @Override
        long read() {
            return bytes[5];
        }
    }

    /** By a larger one. */
    public static class Larger extends Mixed {
        @Override
        long read() {
            return (long) LONGS.get(bytes, 0);
        }
    }

    /** The other way round. */
    public static class Reversed extends Mixed {
        @Override
        long read() {
            return (int) BIG.get(bytes, 4);
        }
    }

    /** From between two. */
    public static class Across extends Mixed {
        @Override
        long read() {
            return (int) INTS.get(bytes, 2);
        }
    }
}
