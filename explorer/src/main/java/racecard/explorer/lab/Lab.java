package racecard.explorer.lab;

import java.util.SortedMap;
import racecard.explorer.Explored;
import racecard.explorer.Explorer;
import racecard.explorer.harness.Exploration;
import racecard.explorer.harness.InstrumentedClasses;

/**
 * An {@link Explorer} for tasks: it keeps classes, instrumented once for each edit, and nothing else. Several threads
 * may use it at once.
 */
public final class Lab {
    private final InstrumentedClasses classes;

    /** Of classes that are found where this library is. */
    public Lab() {
        this(Lab.class.getClassLoader());
    }

    /** Of classes from elsewhere. */
    public Lab(ClassLoader source) {
        classes = new InstrumentedClasses(source);
    }

    /** Explores, as {@link Explorer#explore} does. */
    public Explored explore(Task task) {
        return Exploration.of(classes, task);
    }

    /**
     * The classes that were loaded since this lab was made, by name, each with a digest of its code: eight hexadecimal
     * digits that a comment or another place in the file does not change. The JDK's and this library's are not among
     * them.
     */
    public SortedMap<String, String> classes() {
        return classes.digests();
    }
}
