package racecard.explorer.lab;

import org.objectweb.asm.tree.ClassNode;

/** A change to classes before they are instrumented. */
public interface Edit {
    /** No change. */
    Edit NONE = new Edit() {
        @Override
        public boolean touches(String name) {
            return false;
        }

        @Override
        public void apply(ClassNode node) {}
    };

    /** No change, and the JDK's own code throughout. */
    Edit REAL = new Edit() {
        @Override
        public boolean abstractions() {
            return false;
        }

        @Override
        public void apply(ClassNode node) {}
    };

    /** Whether it may change the class of this internal name; others are instrumented once for all edits. */
    default boolean touches(String name) {
        return true;
    }

    /**
     * Whether locks and atomics are explored by the checker's abstractions of them, and not by the JDK's own code. An
     * edit that says no touches every class.
     */
    default boolean abstractions() {
        return true;
    }

    /** Changes the class, or leaves it. */
    void apply(ClassNode node);
}
