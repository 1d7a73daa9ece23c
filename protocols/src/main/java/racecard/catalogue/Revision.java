package racecard.catalogue;

import java.util.List;

/**
 * A historical revision that behaves differently from its neighbours, or a control: a draft that looks wrong and is
 * right.
 */
public interface Revision extends Entry {
    /** Why it was made, one line. */
    String why();

    /** Whether it was never merged and stands here because every check must pass on it all the same. */
    boolean control();

    /**
     * Cosmetic revisions that behave as this one does, each with its reason:
     * {@code R13: READ_ONCE in place of lockless_dereference}.
     */
    List<String> aliases();

    /** The bugs that this revision carried in its day, as ids. */
    List<String> carries();
}
