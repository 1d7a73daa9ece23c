package racecard.catalogue;

import java.util.Optional;
import java.util.Set;

/**
 * A bug as data, built up word by word so that a card in the source reads as a card. Each word returns a new card.
 *
 * @param implementation empty for a bug that no class can be, for the reason in {@code undecided}
 */
public record BugCard(
        String id,
        Optional<Class<?>> implementation,
        Revision base,
        Need need,
        String title,
        String date,
        String source,
        String symptom,
        String breaks,
        String fix,
        Set<Tool> mustCatch,
        Optional<String> undecided)
        implements Bug {

    /** What is wrong, when it was written, where that is known from. */
    public static BugCard bug(String id, Revision base, Need need, String title) {
        return new BugCard(id, Optional.empty(), base, need, title, "", "", "", "", "", Set.of(), Optional.empty());
    }

    /** The class that is it. */
    public BugCard in(Class<?> theClass) {
        return new BugCard(
                id, Optional.of(theClass), base, need, title, date, source, symptom, breaks, fix, mustCatch, undecided);
    }

    /** When it was written, and where that is known from. */
    public BugCard from(String when, String where) {
        return new BugCard(
                id, implementation, base, need, title, when, where, symptom, breaks, fix, mustCatch, undecided);
    }

    /** What the user sees, and which invariant that breaks. */
    public BugCard shows(String what, String invariant) {
        return new BugCard(
                id, implementation, base, need, title, date, source, what, invariant, fix, mustCatch, undecided);
    }

    /** What repaired it. */
    public BugCard fixedBy(String what) {
        return new BugCard(
                id, implementation, base, need, title, date, source, symptom, breaks, what, mustCatch, undecided);
    }

    /** The tools that must catch it. */
    public BugCard caughtBy(Tool... tools) {
        return new BugCard(
                id,
                implementation,
                base,
                need,
                title,
                date,
                source,
                symptom,
                breaks,
                fix,
                Set.of(tools),
                Optional.empty());
    }

    /** Why nothing here decides it. */
    public BugCard undecided(String reason) {
        return new BugCard(
                id,
                implementation,
                base,
                need,
                title,
                date,
                source,
                symptom,
                breaks,
                fix,
                Set.of(),
                Optional.of(reason));
    }
}
