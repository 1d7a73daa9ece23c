package racecard.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A revision as data; each word returns a new card.
 *
 * @param grounds null until the card says it; no card of a catalogue leaves it so
 */
public record RevisionCard(
        String id,
        Optional<Class<?>> implementation,
        String date,
        String source,
        Grounds grounds,
        String title,
        String why,
        boolean control,
        List<String> aliases,
        List<String> carries)
        implements Revision {

    /** A revision of this id that is this class, what it is and why it was made. */
    public static RevisionCard revision(String id, Class<?> implementation, String title, String why) {
        return new RevisionCard(id, Optional.of(implementation), "", "", null, title, why, false, List.of(), List.of());
    }

    /** When it was written, and where that is known from. */
    public RevisionCard from(String when, String where) {
        return new RevisionCard(id, implementation, when, where, grounds, title, why, control, aliases, carries);
    }

    /** The text was read. */
    public RevisionCard confirmed() {
        return on(Grounds.CONFIRMED);
    }

    /** It follows from what was read, or was made here. */
    public RevisionCard argued() {
        return on(Grounds.ARGUED);
    }

    /** The text was not to be had. */
    public RevisionCard notRead() {
        return on(Grounds.NOT_READ);
    }

    private RevisionCard on(Grounds how) {
        return new RevisionCard(id, implementation, date, source, how, title, why, control, aliases, carries);
    }

    /** Never merged, and right all the same. */
    public RevisionCard asControl() {
        return new RevisionCard(id, implementation, date, source, grounds, title, why, true, aliases, carries);
    }

    /** Cosmetic revisions that behave as this one. */
    public RevisionCard aliases(String... others) {
        return new RevisionCard(
                id, implementation, date, source, grounds, title, why, control, List.of(others), carries);
    }

    /** Bugs that it had in its day. */
    public RevisionCard carries(String... bugs) {
        return new RevisionCard(id, implementation, date, source, grounds, title, why, control, aliases, List.of(bugs));
    }
}
