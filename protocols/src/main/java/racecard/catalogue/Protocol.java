package racecard.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One protocol family.
 *
 * @param id as typed on the command line, {@code task-work}
 * @param title one line
 * @param api the interface that every implementation, and so every candidate, has
 * @param revisions in the order of history, controls last
 * @param bugs in the order of the cards
 */
public record Protocol(String id, String title, Class<?> api, List<Revision> revisions, List<Bug> bugs) {
    public Protocol {
        revisions = List.copyOf(revisions);
        bugs = List.copyOf(bugs);
    }

    /** The revision that stands for today: the last that is no control. */
    public Revision current() {
        return revisions.stream()
                .filter(r -> !r.control())
                .reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalStateException(id + " has no revision"));
    }

    /** The bug with this id, whatever the case. */
    public Optional<Bug> bug(String wanted) {
        return bugs.stream().filter(b -> same(b.id(), wanted)).findFirst();
    }

    /** The revision with this id, whatever the case. */
    public Optional<Revision> revision(String wanted) {
        return revisions.stream().filter(r -> same(r.id(), wanted)).findFirst();
    }

    private static boolean same(String a, String b) {
        return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }
}
