package racecard.benchmarks;

import java.util.List;
import java.util.Map;
import racecard.catalogue.Bug;
import racecard.catalogue.Catalogue;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.exploration.ExplorerTool;

/** The cards of task_work, as the explorer's tool decides them. */
final class Cards {
    private Cards() {}

    static Protocol protocol() {
        return Catalogue.protocols().get(0);
    }

    /** The class of the newest revision. */
    static String newest() {
        List<Revision> revisions =
                protocol().revisions().stream().filter(r -> !r.control()).toList();
        return revisions
                .get(revisions.size() - 1)
                .implementation()
                .orElseThrow()
                .getName();
    }

    /** The bugs that the explorer must catch. */
    static List<Bug> bugs() {
        return protocol().bugs().stream()
                .filter(bug -> bug.mustCatch().contains(Tool.EXPLORER))
                .toList();
    }

    /** All quick checks of a revision, or those of a bug up to the first that fails. */
    static List<Finding> decide(String id, String className, boolean untilFailure) {
        return ExplorerTool.find(new Order(protocol().id(), Profile.QUICK, 1, Map.of(id, className), untilFailure));
    }
}
