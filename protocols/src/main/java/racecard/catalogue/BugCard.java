package racecard.catalogue;

import java.util.Optional;
import java.util.Set;

/**
 * A bug as data, built up word by word so that a card in the source reads as a card. Each word returns a new card.
 *
 * @param grounds null until the card says it; no card of a catalogue leaves it so
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
        Grounds grounds,
        String symptom,
        String breaks,
        String fix,
        Set<Tool> mustCatch,
        Optional<String> undecided)
        implements Bug {

    /** What is wrong, when it was written, where that is known from. */
    public static BugCard bug(String id, Revision base, Need need, String title) {
        return new BugCard(
                id, Optional.empty(), base, need, title, "", "", null, "", "", "", Set.of(), Optional.empty());
    }

    /** The class that is it. */
    public BugCard in(Class<?> theClass) {
        return new BugCard(
                id,
                Optional.of(theClass),
                base,
                need,
                title,
                date,
                source,
                grounds,
                symptom,
                breaks,
                fix,
                mustCatch,
                undecided);
    }

    /** When it was written, and where that is known from. */
    public BugCard from(String when, String where) {
        return new BugCard(
                id,
                implementation,
                base,
                need,
                title,
                when,
                where,
                grounds,
                symptom,
                breaks,
                fix,
                mustCatch,
                undecided);
    }

    /** The text that has it was read. */
    public BugCard confirmed() {
        return on(Grounds.CONFIRMED);
    }

    /** It follows from what was read, or was found or made here. */
    public BugCard argued() {
        return on(Grounds.ARGUED);
    }

    /** The text was not to be had. */
    public BugCard notRead() {
        return on(Grounds.NOT_READ);
    }

    private BugCard on(Grounds how) {
        return new BugCard(
                id, implementation, base, need, title, date, source, how, symptom, breaks, fix, mustCatch, undecided);
    }

    /** What the user sees, and which invariant that breaks. */
    public BugCard shows(String what, String invariant) {
        return new BugCard(
                id,
                implementation,
                base,
                need,
                title,
                date,
                source,
                grounds,
                what,
                invariant,
                fix,
                mustCatch,
                undecided);
    }

    /** What repaired it. */
    public BugCard fixedBy(String what) {
        return new BugCard(
                id,
                implementation,
                base,
                need,
                title,
                date,
                source,
                grounds,
                symptom,
                breaks,
                what,
                mustCatch,
                undecided);
    }

    /**
     * The tools that must catch it.
     *
     * @throws IllegalArgumentException when one only takes samples: what it did not see proves nothing, so it must
     *     nothing
     */
    public BugCard caughtBy(Tool... tools) {
        for (Tool tool : tools) {
            if (tool.samples()) {
                throw new IllegalArgumentException(
                        id + ": " + tool.label() + " takes samples, and no sampler must catch anything");
            }
        }
        return new BugCard(
                id,
                implementation,
                base,
                need,
                title,
                date,
                source,
                grounds,
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
                grounds,
                symptom,
                breaks,
                fix,
                Set.of(),
                Optional.of(reason));
    }
}
