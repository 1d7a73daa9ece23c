package racecard.catalogue;

import java.util.Optional;
import java.util.Set;

/** A known bug: its base revision with one named step broken. */
public interface Bug extends Entry {
    /** The revision that it breaks. A check that passes on the base and fails on the bug catches the bug. */
    Revision base();

    /** What it takes to show. */
    Need need();

    /** What the user sees. */
    String symptom();

    /** The invariant it breaks, {@code I7: memory safety}. */
    String breaks();

    /** What repaired it, and where that is written. */
    String fix();

    /**
     * The tools that must catch it, whatever else does, none of which only takes samples; empty where none here can.
     */
    Set<Tool> mustCatch();

    /**
     * Why no tool here decides it yet, or why it cannot be expressed at all; empty exactly when {@link #mustCatch} is
     * not.
     */
    Optional<String> undecided();
}
