package racecard.explorer.runtime;

import java.util.Set;

/**
 * Leaves a program's thread for the explorer. Passes through the program's own catch and finally blocks, which are told
 * to let it ({@link Hooks#passing}).
 */
public abstract class Control extends Error {
    private static final long serialVersionUID = 1;

    Control(String message) {
        super(message, null, false, false);
    }

    /** The thread has come to an event that it has no value for yet. */
    static final class Suspended extends Control {
        private static final long serialVersionUID = 1;

        Suspended() {
            super("suspended");
        }
    }

    /** What was taken for a thread's own turned out to be shared: all that was explored is to be forgotten. */
    public static final class Restart extends Control {
        private static final long serialVersionUID = 1;

        Restart(String what) {
            super(what);
        }
    }

    /** The initialisers of these classes are part of the program: all begins anew with them as that. */
    public static final class Late extends Control {
        private static final long serialVersionUID = 1;

        private final transient Set<String> classes;

        Late(Set<String> classes) {
            super(classes.toString());
            this.classes = classes;
        }

        /** Internal names. */
        public Set<String> classes() {
            return classes;
        }
    }

    /**
     * An abstraction does not have what the program asks of it: all begins anew with the JDK's own code in its place.
     */
    public static final class Lacking extends Control {
        private static final long serialVersionUID = 1;

        Lacking(String original) {
            super(original);
        }

        /** The internal name of the JDK's class. */
        public String original() {
            return getMessage();
        }
    }

    /** The program does what cannot be modelled. */
    public static final class Refused extends Control {
        private static final long serialVersionUID = 1;

        /** Says what a thread does, wherever. */
        Refused(int thread, String what) {
            super("T" + thread + " " + what);
        }

        /** Says what, and where in the program that runs now. */
        Refused(String what) {
            super(Frames.here(what));
        }
    }
}
