package racecard.explorer.graph;

/** How strongly an access is ordered: Java's access modes, each including those before it. */
public enum Mode {
    /** A field or array access without a word, {@code get} and {@code set}. */
    PLAIN("plain"),
    /** Single and coherent: {@code getOpaque}, {@code setOpaque}. */
    OPAQUE("opaque"),
    /** Acquire for a read, release for a write. */
    ACQ_REL("acquire/release"),
    /** Volatile. */
    VOLATILE("volatile");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    /** Whether it is coherent: opaque or stronger. */
    public boolean coherent() {
        return this != PLAIN;
    }

    /** Whether a read of this mode acquires, or a write of it releases. */
    public boolean synchronizes() {
        return compareTo(ACQ_REL) >= 0;
    }
}
