package racecard.catalogue;

/** What an execution must have before a bug can show. Each kind includes those above it. */
public enum Need {
    /** One thread is enough. */
    SEQUENTIAL("sequential"),
    /** Two threads and an unlucky interleaving: sequential consistency shows it. */
    INTERLEAVING("interleaving"),
    /** A store that waits in a buffer while its own thread reads on: x86 shows it. */
    STORE_BUFFERING("store buffering"),
    /** Reordering that x86 never does: Arm and Power may. */
    WEAK_MEMORY("weak memory"),
    /** A transformation by the compiler: a hoisted read, a merged store. */
    COMPILER("compiler");

    private final String label;

    Need(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }
}
