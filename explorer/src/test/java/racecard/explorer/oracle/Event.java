package racecard.explorer.oracle;

import racecard.explorer.graph.Mode;

/**
 * An event. A fence is one too, as in {@code docs/facts/java-model.md}; a read-modify-write is a read and, right after
 * it, an update.
 *
 * @param thread -1 for initial writes
 * @param location -1 for fences
 * @param fence a bit of {@link racecard.explorer.graph.Fence}, 0 for accesses
 */
record Event(Kind kind, int thread, int location, Mode mode, long value, int fence) {
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
