package racecard.explorer;

import racecard.explorer.harness.Exploration;
import racecard.explorer.harness.InstrumentedClasses;
import racecard.explorer.lab.Task;

/**
 * Visits every execution of a program that its memory model allows, each once.
 *
 * <p>An explorer keeps the classes that it has instrumented for as long as it lives itself: ask one explorer many
 * questions about the same classes. It keeps nothing else from one question to the next, and nothing outside of itself.
 * Several threads may ask one explorer at once.
 */
public final class Explorer {
    private final InstrumentedClasses classes;

    /** An explorer of programs that are found where this library is, on the class path. */
    public Explorer() {
        this(Explorer.class.getClassLoader());
    }

    /**
     * @param source where the classes of programs are found, and this library's annotations. It is asked for class
     *     files; what it has loaded is not run.
     */
    public Explorer(ClassLoader source) {
        classes = new InstrumentedClasses(source);
    }

    /**
     * Explores. Runs in a thread of its own, with a stack of half a gigabyte of address space, of which most programs
     * touch a small part.
     *
     * @return what was seen; the same for the same classes, model and limits, as long as {@link Limits#time} does not
     *     end it
     * @throws IllegalArgumentException when the class is no program: not found, not public, no actors, a method that is
     *     not what its annotation says, a constructor that fails; the message says which
     * @throws LinkageError when a class of the program cannot be linked
     */
    public Explored explore(Question question) {
        return Exploration.of(
                classes, Task.of(question.program()).under(question.model()).within(question.limits()));
    }
}
