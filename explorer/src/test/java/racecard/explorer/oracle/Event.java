package racecard.explorer.oracle;

import racecard.explorer.graph.Mode;

/**
 * An event. A fence is one too, as in {@code docs/facts/java-model.md}; a read-modify-write is a read and, right after
 * it, an update.
 *
 * @param thread -1 for initial writes
 * @param location -1 for fences
 * @param fence a bit of {@link racecard.explorer.graph.Fence}, 0 for accesses
 * @param locks whether this read takes a lock
 * @param needs the read of its thread, counted from 0, without whose value it would not be here or be another; -1 for
 *     none
 */
record Event(Kind kind, int thread, int location, Mode mode, long value, int fence, boolean locks, int needs) {
    enum Kind {
        READ,
        WRITE,
        UPDATE,
        FENCE
    }

    boolean reads() {
        return kind == Kind.READ;
    }

    boolean writes() {
        return kind == Kind.WRITE || kind == Kind.UPDATE;
    }

    boolean isFence(int bit) {
        return fence == bit;
    }
}
