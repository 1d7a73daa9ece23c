package racecard.checker.bytecode;

import org.objectweb.asm.tree.ClassNode;

/** A change to a class before it is instrumented. */
public interface Edit {
    /** No change. */
    Edit NONE = node -> {};

    /** Changes the class, or leaves it. */
    void apply(ClassNode node);
}
