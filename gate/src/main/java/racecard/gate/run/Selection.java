package racecard.gate.run;

import java.util.ArrayList;
import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Entry;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;

/**
 * What a run looks at in one protocol.
 *
 * @param bugs the bugs to be judged, the inexpressible ones included; those with a class are among the subjects too
 */
public record Selection(Protocol protocol, List<Subject> subjects, List<Bug> bugs) {
    /** The id under which somebody else's implementation is looked at. */
    static final String CANDIDATE = "candidate";

    public Selection {
        subjects = List.copyOf(subjects);
        bugs = List.copyOf(bugs);
    }

    /** Every revision, control and bug that is a class. */
    public static Selection whole(Protocol protocol) {
        List<Subject> subjects = new ArrayList<>();
        for (Revision revision : protocol.revisions()) {
            add(subjects, revision, revision.control() ? Kind.CONTROL : Kind.REVISION);
        }
        for (Bug bug : protocol.bugs()) {
            add(subjects, bug, Kind.BUG);
        }
        return new Selection(protocol, subjects, protocol.bugs());
    }

    /** Somebody else's implementation, beside the current revision for comparison. */
    public static Selection candidate(Protocol protocol, String className) {
        List<Subject> subjects = new ArrayList<>();
        add(subjects, protocol.current(), Kind.REVISION);
        subjects.add(new Subject(CANDIDATE, Kind.CANDIDATE, className));
        return new Selection(protocol, subjects, List.of());
    }

    private static void add(List<Subject> subjects, Entry entry, Kind kind) {
        entry.implementation().ifPresent(c -> subjects.add(new Subject(entry.id(), kind, c.getName())));
    }
}
