package racecard.explorer;

/** What decides which executions there are. */
public enum Model {
    /**
     * The Java memory model, all access modes, without the executions in which program order and reads-from run in a
     * circle. Where plain or opaque accesses race Java allows some of those too (load buffering), and
     * {@link Explored#races} names the places.
     */
    JAVA_ACYCLIC("java-acyclic"),
    /** Sequential consistency: interleavings and nothing else, whatever the access modes say. */
    SEQUENTIAL_CONSISTENCY("sc");

    private final String label;

    Model(String label) {
        this.label = label;
    }

    /** What it is called on the command line and in results. */
    public String label() {
        return label;
    }
}
