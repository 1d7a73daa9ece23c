package sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Atomic updates of every kind. */
@SuppressWarnings({"UnusedVariable", "HidingField", "ThreadPriorityCheck", "NonAtomicVolatileUpdate", "Finally"})
public final class Updating {
    private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);

    private Updating() {}

    /** Every way to read, modify and write an element, a field and a static field. */
    public static final class Updates extends Two {
        private static final VarHandle LONG;
        private static final VarHandle TEXT;

        static {
            try {
                LONG = MethodHandles.lookup().findStaticVarHandle(Updates.class, "number", long.class);
                TEXT = MethodHandles.lookup().findVarHandle(Updates.class, "text", String.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private static volatile long number;
        private volatile String text = "a";
        private final int[] ints = {0, 6};

        public Updates(String... args) {}

        @Override
        Object left() {
            StringBuilder log = new StringBuilder();
            log.append((int) INTS.getAndAdd(ints, 1, 2)).append((int) INTS.getAndBitwiseAndRelease(ints, 1, 12));
            log.append((int) INTS.getAndBitwiseOrAcquire(ints, 1, 1)).append((int) INTS.getAndBitwiseXor(ints, 1, 3));
            log.append((int) INTS.getAndSetRelease(ints, 1, 5)).append(INTS.compareAndSet(ints, 1, 4, 9));
            log.append((int) INTS.compareAndExchangeAcquire(ints, 1, 5, 8)).append((int) INTS.getOpaque(ints, 1));
            log.append(' ').append((long) LONG.getAndAddAcquire(1L)).append((long) LONG.getVolatile());
            log.append(LONG.compareAndSet(1L, 1L << 40)).append((long) LONG.compareAndExchange(0L, 3L));
            log.append(' ').append((String) TEXT.getAndSet(this, "b")).append((String)
                    TEXT.compareAndExchangeRelease(this, "b", "c"));
            log.append(TEXT.compareAndSet(this, "x", "d")).append((String) TEXT.getAcquire(this));
            return log.toString();
        }

        @Override
        Object right() {
            return ints[0] + ints[1] >= 0 && number >= 0 && text != null;
        }
    }

    /** A weak compareAndSet may fail for no reason. */
    public static final class Weak extends Two {
        private final AtomicInteger value = new AtomicInteger();

        public Weak(String... args) {}

        @Override
        Object left() {
            return value.weakCompareAndSetVolatile(0, 1);
        }

        @Override
        Object right() {
            return value.get();
        }
    }

    /** Two threads add in each way; nothing is lost, and each sees its place. */
    public static final class Adders extends Two {
        private static final AtomicIntegerFieldUpdater<Adders> FIELD =
                AtomicIntegerFieldUpdater.newUpdater(Adders.class, "field");

        private volatile int field;
        private final AtomicIntegerArray array = new AtomicIntegerArray(2);
        private final AtomicLong number = new AtomicLong(5);
        private final AtomicBoolean flag = new AtomicBoolean();
        private final AtomicReference<String> text = new AtomicReference<>("");
        private final AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(2);
        private final String what;

        public Adders(String... args) {
            what = args[0];
        }

        private Object add() {
            return switch (what) {
                case "field" -> FIELD.incrementAndGet(this);
                case "array" -> array.getAndAdd(1, 2);
                case "number" -> number.updateAndGet(n -> n * 2);
                case "flag" -> flag.getAndSet(true);
                case "text" -> text.accumulateAndGet("x", String::concat);
                case "texts" -> texts.compareAndSet(0, null, "y");
                default -> throw new IllegalArgumentException(what);
            };
        }

        @Override
        Object left() {
            return add();
        }

        @Override
        Object right() {
            return add();
        }

        @Override
        String last() {
            return field + " " + array + " " + number + " " + flag + " " + text + " " + texts.get(0);
        }
    }

    /** An int handle used on a class's own boolean, char and float fields. */
    public static final class Small extends Two {
        private static final VarHandle C;
        private static final VarHandle F;
        private static final VarHandle B;

        static {
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                C = lookup.findVarHandle(Small.class, "c", char.class);
                F = lookup.findVarHandle(Small.class, "f", float.class);
                B = lookup.findVarHandle(Small.class, "b", byte.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private char c = 'y';
        private float f = 0.5f;
        private byte b = 127;

        public Small(String... args) {}

        @Override
        Object left() {
            return (char) C.getAndAdd(this, (char) 1) + "" + (float) F.getAndAdd(this, 1.25f)
                    + (byte) B.getAndAdd(this, (byte) 1);
        }

        @Override
        Object right() {
            boolean swapped = C.compareAndSet(this, 'z', 'a');
            return swapped + " " + (float) F.getVolatile(this) + " " + (byte) B.getVolatile(this);
        }
    }
}
