package racecard.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Bug;
import racecard.catalogue.Catalogue;
import racecard.catalogue.Entry;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Verdict;

/** The whole family, once, as the gate's quick profile does it. */
class CatalogueRunTest {
    private static final Protocol TASK_WORK = Catalogue.protocol("task-work").orElseThrow();

    private static Findings findings;

    @BeforeAll
    static void lookAtEverything() {
        Map<String, Class<?>> subjects = new LinkedHashMap<>();
        Stream.<Entry>concat(TASK_WORK.revisions().stream(), TASK_WORK.bugs().stream())
                .forEach(entry -> entry.implementation().ifPresent(type -> subjects.put(entry.id(), type)));
        findings = Findings.of(subjects, 1, false, 20);
    }

    @Test
    void thePlanIsAnsweredInItsOrderAndTheRunEnds() {
        List<Message.Item> answered = findings.all().stream()
                .map(f -> new Message.Item(f.subject(), f.check()))
                .toList();
        assertEquals(findings.plan(), answered);
        assertEquals(
                new Message.Done(), findings.messages().get(findings.messages().size() - 1));
    }

    @Test
    void everyRevisionAndControlPassesEveryCheckPlannedForIt() {
        for (Revision revision : TASK_WORK.revisions()) {
            Map<String, Finding> said = findings.of(revision.id());
            assertFalse(said.isEmpty(), () -> "nothing was asked of " + revision.id());
            said.values()
                    .forEach(f -> assertEquals(
                            Verdict.PASS_BOUNDED,
                            f.verdict(),
                            () -> f.subject() + " " + f.check() + ": " + f.detail() + "\n" + f.witness()));
        }
    }

    @Test
    void everyBugThatMustBeCaughtHereIsCaught() {
        List<String> missed = new ArrayList<>();
        for (Bug bug : TASK_WORK.bugs()) {
            List<String> failing = findings.failing(bug.id());
            System.out.println(bug.id() + (failing.isEmpty() ? " passes" : " is caught by " + failing));
            if (bug.mustCatch().contains(Tool.JQWIK) && failing.isEmpty()) {
                missed.add(bug.id());
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void whatFailsOnABugWasAskedOfItsBaseToo() {
        for (Bug bug : TASK_WORK.bugs()) {
            Set<String> askedOfBase = findings.of(bug.base().id()).keySet();
            assertTrue(askedOfBase.containsAll(findings.failing(bug.id())), bug::id);
        }
    }

    @Test
    void everyFailureTellsItsStory() {
        for (Finding f : findings.all()) {
            assertEquals(f.verdict() == Verdict.FAIL, f.witness() != null, f::toString);
            if (f.verdict() == Verdict.FAIL) {
                assertTrue(f.witness().contains("  1  "), f::witness);
                assertTrue(f.witness().contains("broken: " + f.detail()), f::witness);
            }
        }
    }

    @Test
    void everyCheckIsAskedOfSomebody() {
        Set<String> asked = new TreeSet<>();
        findings.plan().forEach(item -> asked.add(item.check()));
        assertEquals(
                new TreeSet<>(Check.of("task-work").stream().map(Check::name).toList()), asked);
    }
}
