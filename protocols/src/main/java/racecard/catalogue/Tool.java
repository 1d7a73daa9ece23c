package racecard.catalogue;

import java.util.Arrays;
import java.util.Optional;

/**
 * A tool that can find a bug; its label is its name on the command line and in results. They stand in the order of the
 * tables.
 */
public enum Tool {
    /** Every execution of the real code that the Java memory model allows. */
    EXPLORER("explorer"),
    /** Sequential, property based. */
    JQWIK("jqwik"),
    /** Interleavings of the real code, under sequential consistency. */
    LINCHECK("lincheck"),
    /** This processor and this JIT. */
    JCSTRESS("jcstress");

    private final String label;

    Tool(String label) {
        this.label = label;
    }

    /**
     * Whether it only takes samples. What it sees has happened; what it did not see may still be possible, so nothing
     * is ever decided by its silence.
     */
    public boolean samples() {
        return this == JCSTRESS;
    }

    /** The tool with this name. */
    public static Optional<Tool> named(String label) {
        return Arrays.stream(values()).filter(t -> t.label.equals(label)).findFirst();
    }

    /** The tool's name on the command line. */
    public String label() {
        return label;
    }
}
