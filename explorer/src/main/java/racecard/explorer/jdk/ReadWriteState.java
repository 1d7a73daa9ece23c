package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import racecard.explorer.runtime.Holds;
import racecard.explorer.runtime.Sync;

/**
 * Whether a {@link ReentrantReadWriteLock} is held, and how: 1 for a writer, 2 for each thread that reads. To take it
 * again is nothing but a number that the thread keeps to itself. A reader may be held up by a writer who waits, as by
 * the head of the JDK's queue.
 */
final class ReadWriteState {
    private static final int WRITER = 1;
    private static final int READER = 2;
    private static final VarHandle HELD;
    private static final VarHandle WAITING;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            HELD = lookup.findVarHandle(ReadWriteState.class, "held", int.class);
            WAITING = lookup.findVarHandle(ReadWriteState.class, "waiting", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile int held;
    private volatile int waiting;

    /** How often this thread holds it to read. */
    int reads() {
        return Holds.count(this, READER, 0);
    }

    /** How often this thread holds it to write. */
    int writes() {
        return Holds.count(this, WRITER, 0);
    }

    boolean isWriteLocked() {
        return (held & WRITER) != 0;
    }

    void waits(int by) {
        int unused = (int) WAITING.getAndAdd(this, by);
    }

    /** One who would wait reads. */
    boolean read() {
        boolean heldUp = reads() == 0 && writes() == 0 && waiting > 0 && Sync.choose();
        return !heldUp && tryRead();
    }

    boolean tryRead() {
        if (reads() == 0) {
            int found;
            do {
                found = held;
                if ((found & WRITER) != 0 && writes() == 0) {
                    return false;
                }
            } while (!HELD.compareAndSet(this, found, found + READER));
        }
        int unused = Holds.count(this, READER, 1);
        return true;
    }

    boolean tryWrite() {
        if (writes() == 0 && !HELD.compareAndSet(this, 0, WRITER)) {
            return false;
        }
        int unused = Holds.count(this, WRITER, 1);
        return true;
    }

    void unlockRead() {
        if (reads() == 0) {
            throw new IllegalMonitorStateException();
        }
        if (Holds.count(this, READER, -1) == 0) {
            int unused = (int) HELD.getAndAdd(this, -READER);
        }
    }

    void unlockWrite() {
        if (writes() == 0) {
            throw new IllegalMonitorStateException();
        }
        if (Holds.count(this, WRITER, -1) == 0) {
            held = held & ~WRITER;
        }
    }

    WaitList condition() {
        return new OfWriter();
    }

    private final class OfWriter extends WaitList {
        @Override
        void owned() {
            if (writes() == 0) {
                throw new IllegalMonitorStateException();
            }
        }

        @Override
        int leave() {
            int often = Holds.count(ReadWriteState.this, WRITER, 0);
            int unused = Holds.count(ReadWriteState.this, WRITER, -often);
            held = held & ~WRITER;
            return often;
        }

        @Override
        void enter(int often) {
            while (!tryWrite()) {
                Thread.onSpinWait();
            }
            int unused = Holds.count(ReadWriteState.this, WRITER, often - 1);
        }
    }
}
