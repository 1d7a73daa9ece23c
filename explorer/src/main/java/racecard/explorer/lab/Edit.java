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

    /** Whether it may change the class of this internal name; others are instrumented once for all edits. */
    default boolean touches(String name) {
        return true;
    }

    /** Changes the class, or leaves it. */
    void apply(ClassNode node);
}
