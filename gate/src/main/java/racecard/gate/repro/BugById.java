package racecard.gate.repro;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import racecard.catalogue.Bug;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.gate.run.Setting;
import racecard.gate.text.Problem;
import racecard.gate.text.Suggest;

/** The bug that somebody asked for, and the family it is of. Of a card with variants it is the first. */
record BugById(Protocol protocol, Bug bug) {

    /** Finds it, and says on the error stream when there are variants. @throws Problem when there is no such bug */
    static BugById find(Setting setting, String id) {
        for (Protocol protocol : setting.protocols()) {
            Optional<Bug> exact = protocol.bug(id);
            if (exact.isPresent()) {
                return new BugById(protocol, exact.get());
            }
            List<Bug> variants = variants(protocol, id);
            if (!variants.isEmpty()) {
                setting.screen()
                        .err()
                        .println(id + " has variants; this is "
                                + variants.get(0).id() + ". The others: "
                                + variants.stream().skip(1).map(Bug::id).collect(Collectors.joining(", ")) + ".");
                return new BugById(protocol, variants.get(0));
            }
            Optional<Revision> revision = protocol.revision(id);
            if (revision.isPresent()) {
                throw new Problem(revision.get().id() + " is no bug but "
                        + (revision.get().control() ? "a control, which is right" : "a revision")
                        + ": 'racecard check' runs every check on it.");
            }
        }
        List<String> known = setting.protocols().stream()
                .flatMap(protocol -> protocol.bugs().stream())
                .map(Bug::id)
                .toList();
        throw Suggest.unknown("bug", id, known, "'racecard list' shows them all.");
    }

    private static List<Bug> variants(Protocol protocol, String id) {
        String prefix = id.toLowerCase(Locale.ROOT) + "-";
        return protocol.bugs().stream()
                .filter(bug -> bug.id().toLowerCase(Locale.ROOT).startsWith(prefix))
                .toList();
    }
}
