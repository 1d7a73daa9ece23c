package racecard.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Bug;
import racecard.catalogue.Entry;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.Tool;
import racecard.evidence.Message;
import racecard.evidence.Verdict;
import racecard.threadlet.ThreadletCatalogue;

/** QEMU's worker pools, all of them, once, as the gate's quick profile does it. */
class ThreadletRunTest {
    private static final Protocol THREADLET = ThreadletCatalogue.THREADLET;

    private static Findings findings;

    @BeforeAll
    static void lookAtEverything() {
        Map<String, Class<?>> subjects = new LinkedHashMap<>();
        Stream.<Entry>concat(THREADLET.revisions().stream(), THREADLET.bugs().stream())
                .forEach(entry -> entry.implementation().ifPresent(type -> subjects.put(entry.id(), type)));
        findings = Findings.of("threadlet", subjects, 1, false, 20);
    }

    @Test
    void everyRevisionPassesEveryCheckPlannedForIt() {
        for (Revision revision : THREADLET.revisions()) {
            assertFalse(findings.of(revision.id()).isEmpty(), () -> "nothing was asked of " + revision.id());
            findings.of(revision.id())
                    .values()
                    .forEach(f -> assertEquals(
                            Verdict.PASS_BOUNDED,
                            f.verdict(),
                            () -> f.subject() + " " + f.check() + ": " + f.detail() + "\n" + f.witness()));
        }
    }

    @Test
    void everyBugThatMustBeCaughtHereIsCaughtAndNoOther() {
        for (Bug bug : THREADLET.bugs()) {
            List<String> failing = findings.failing(bug.id());
            assertEquals(
                    bug.mustCatch().contains(Tool.JQWIK), !failing.isEmpty(), () -> bug.id() + " fails " + failing);
        }
    }

    @Test
    void everyCheckIsAskedOfSomebody() {
        TreeSet<String> asked = new TreeSet<>();
        findings.plan().stream().map(Message.Item::check).forEach(asked::add);
        assertEquals(
                new TreeSet<>(Check.of("threadlet").stream().map(Check::name).toList()), asked);
    }
}
