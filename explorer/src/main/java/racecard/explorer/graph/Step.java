package racecard.explorer.graph;

import java.util.Arrays;
import java.util.Objects;

/**
 * What a thread does next, having read what it has read; and, once known, what it does after that for each value it may
 * get. The steps of a thread form a tree with one node for each history, so code runs once for each history however
 * many executions share it.
 */
public final class Step {
    /** Kinds of steps. The last four end a thread, for good or for now. */
    public enum Kind {
        /** Reads a location; one child for each value. */
        READ,
        /** Writes a location. */
        WRITE,
        /**
         * Decides between {@code value} possibilities that no memory decides, such as whom notify wakes; one child for
         * each.
         */
        CHOICE,
        /** No step of a program: see {@link Graph#pin}. */
        PIN,
        /** Waits for a location to change: nothing that it has read since {@link #waitsFrom} lets it go on. */
        WAIT,
        /** Was cut off: what it would do is beyond the bounds. */
        CUT,
        /** Has returned. */
        END,
        /** Has thrown. */
        FAIL
    }

    /** What it means when a thread waits and nothing is left that could end it. */
    public enum Patience {
        /** It waits for ever. */
        FOREVER,
        /** It would wait no longer by itself: another execution shows what it does then. */
        IMPATIENT,
        /** It keeps nobody waiting: when all others have ended, so has it. */
        DAEMON,
        /** It has not been started, and so it has ended. */
        UNBORN
    }

    private record Wait(Patience patience, Object what) {}

    private static final long[] NO_KEYS = {};
    private static final Step[] NO_CHILDREN = {};

    private final Kind kind;
    private final int location;
    private final Mode mode;
    private final int fences;
    private final boolean rmw;
    private final boolean locks;
    private final long value;
    private final Object payload;
    private final Chain chain;
    private long[] keys = NO_KEYS;
    private Step[] children = NO_CHILDREN;
    private int count;

    private Step(Kind kind, int location, Mode mode, int fences, boolean rmw, long value, Object payload) {
        this(kind, location, mode, fences, rmw, false, value, payload, null);
    }

    private Step(
            Kind kind,
            int location,
            Mode mode,
            int fences,
            boolean rmw,
            boolean locks,
            long value,
            Object payload,
            Chain chain) {
        this.kind = kind;
        this.location = location;
        this.mode = mode;
        this.fences = fences;
        this.rmw = rmw;
        this.locks = locks;
        this.value = value;
        this.payload = payload;
        this.chain = chain;
    }

    /**
     * A read.
     *
     * @param fences {@link Fence} bits for the fences since the step before
     */
    public static Step read(int location, Mode mode, int fences) {
        return new Step(Kind.READ, location, mode, fences, false, 0, null);
    }

    /** The read half of a read-modify-write, or all there is of one that fails. */
    public static Step readToUpdate(int location, Mode mode, int fences) {
        return new Step(Kind.READ, location, mode, fences, true, 0, null);
    }

    /**
     * The read half of taking a lock, which is free where 0 is read. It acquires from other threads; that its own
     * thread held the lock before orders nothing, and neither does an attempt that finds it held.
     */
    public static Step readToLock(int location, int fences) {
        return new Step(Kind.READ, location, Mode.ACQ_REL, fences, true, true, 0, null, null);
    }

    /** A write of its own. */
    public static Step write(int location, long value, Mode mode, int fences) {
        return new Step(Kind.WRITE, location, mode, fences, false, value, null);
    }

    /** The write half of a read-modify-write, whose read half is the step before. */
    public static Step update(int location, long value, Mode mode) {
        return new Step(Kind.WRITE, location, mode, 0, true, value, null);
    }

    /** The same access of an object, or of a reference to one, that came so. */
    public Step along(Chain how) {
        return how == null ? this : new Step(kind, location, mode, fences, rmw, locks, value, payload, how);
    }

    /** A choice between 0 and {@code options - 1}; 0 is the default. */
    public static Step choice(int options, int fences) {
        return new Step(Kind.CHOICE, -1, Mode.PLAIN, fences, false, options, null);
    }

    /**
     * Waiting.
     *
     * @param from the index in program order of the first read of the round that changed nothing
     * @param payload what is being waited for, for people
     */
    public static Step waits(int from, Patience patience, Object payload) {
        return new Step(Kind.WAIT, -1, Mode.PLAIN, 0, false, from, new Wait(patience, payload));
    }

    /** Being cut off. */
    public static Step cut() {
        return new Step(Kind.CUT, -1, Mode.PLAIN, 0, false, 0, null);
    }

    /** What is left of a read in {@link Graph#pin}. */
    static Step pin(int location) {
        return new Step(Kind.PIN, location, Mode.PLAIN, 0, false, 0, null);
    }

    /** The end, with what the thread leaves behind. */
    public static Step end(Object payload) {
        return new Step(Kind.END, -1, Mode.PLAIN, 0, false, 0, payload);
    }

    /** An exception that left the thread. */
    public static Step fail(Object payload) {
        return new Step(Kind.FAIL, -1, Mode.PLAIN, 0, false, 0, payload);
    }

    public Kind kind() {
        return kind;
    }

    public boolean isRead() {
        return kind == Kind.READ;
    }

    public boolean isWrite() {
        return kind == Kind.WRITE;
    }

    /** Of a read or write; otherwise -1. */
    public int location() {
        return location;
    }

    public Mode mode() {
        return mode;
    }

    /** {@link Fence} bits. */
    public int fences() {
        return fences;
    }

    /** Whether this is the write half of a read-modify-write. */
    public boolean isUpdate() {
        return rmw && kind == Kind.WRITE;
    }

    /** Whether it belongs to a read-modify-write, which is atomic whatever its mode. */
    public boolean isAtomic() {
        return rmw;
    }

    /** Whether it is the read half of taking a lock. */
    public boolean isLock() {
        return locks;
    }

    /** Of an access that final fields have to do with; otherwise null. */
    public Chain chain() {
        return chain;
    }

    /** What a write writes; how many options a choice has. */
    public long value() {
        return value;
    }

    /** Of a wait: the index of the first read of the round that changed nothing. */
    public int waitsFrom() {
        return (int) value;
    }

    /** Of a wait. */
    public Patience patience() {
        return ((Wait) payload).patience;
    }

    /** What the program attached to an end, a failure or a wait. */
    public Object payload() {
        return payload instanceof Wait wait ? wait.what : payload;
    }

    /** What comes after this step when it got this value (for a write: any), or null when that has not been run yet. */
    public Step child(long got) {
        long key = kind == Kind.WRITE ? 0 : got;
        for (int i = 0; i < count; i++) {
            if (keys[i] == key) {
                return children[i];
            }
        }
        return null;
    }

    /** Remembers what comes after. */
    public void child(long got, Step next) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count + 1);
            children = Arrays.copyOf(children, 2 * count + 1);
        }
        keys[count] = kind == Kind.WRITE ? 0 : got;
        children[count++] = next;
    }

    /** Whether the other step is the same event: what a second run of the same history must produce. */
    public boolean sameEvent(Step other) {
        return kind == other.kind
                && location == other.location
                && mode == other.mode
                && fences == other.fences
                && rmw == other.rmw
                && locks == other.locks
                && Objects.equals(chain, other.chain)
                && value == other.value;
    }
}
