package racecard.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import racecard.catalogue.Bug;
import racecard.catalogue.Catalogue;
import racecard.catalogue.Entry;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.verdict.Verdict;

/** Every family, whole, once, as the gate's quick profile does it. */
class CatalogueRunTest {
    private static final Map<Protocol, Findings> FOUND = new HashMap<>();

    static List<Protocol> protocols() {
        return Catalogue.protocols();
    }

    @AfterAll
    static void forget() {
        FOUND.clear();
    }

    private static Findings findings(Protocol protocol) {
        return FOUND.computeIfAbsent(protocol, p -> {
            Map<String, Class<?>> subjects = new LinkedHashMap<>();
            Stream.<Entry>concat(p.revisions().stream(), p.bugs().stream())
                    .forEach(entry -> entry.implementation().ifPresent(type -> subjects.put(entry.id(), type)));
            return Findings.of(p.id(), subjects, 1, false, 20);
        });
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void thePlanIsAnsweredInItsOrderAndTheRunEnds(Protocol protocol) {
        Findings findings = findings(protocol);
        List<Message.Item> answered = findings.all().stream()
                .map(f -> new Message.Item(f.subject(), f.check()))
                .toList();
        assertEquals(findings.plan(), answered);
        assertEquals(
                new Message.Done(), findings.messages().get(findings.messages().size() - 1));
    }

    /** A check in which a revision fails is one in which a bug fails that it carries. */
    @ParameterizedTest
    @MethodSource("protocols")
    void everyRevisionPassesAllThatItsHistoryDoesNotExcuse(Protocol protocol) {
        for (Revision revision : protocol.revisions()) {
            Map<String, Finding> said = findings(protocol).of(revision.id());
            assertFalse(said.isEmpty(), () -> "nothing was asked of " + revision.id());
            Set<String> excused = protocol.bugs().stream()
                    .filter(bug -> revision.carries().contains(bug.id()))
                    .flatMap(bug -> catching(protocol, bug).stream())
                    .collect(Collectors.toSet());
            said.values().stream()
                    .filter(f -> f.verdict() != Verdict.FAIL || !excused.contains(f.check()))
                    .forEach(f -> assertEquals(
                            Verdict.PASS_BOUNDED,
                            f.verdict(),
                            () -> f.subject() + " " + f.check() + ": " + f.detail() + "\n" + f.witness()));
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void everyBugThatMustBeCaughtHereIsCaughtAndNoOther(Protocol protocol) {
        for (Bug bug : protocol.bugs()) {
            List<String> catching = catching(protocol, bug);
            assertEquals(bug.mustCatch().contains(Tool.JQWIK), !catching.isEmpty(), () -> bug.id() + " by " + catching);
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void whatFailsOnABugWasAskedOfItsBaseToo(Protocol protocol) {
        for (Bug bug : protocol.bugs()) {
            Set<String> asked = findings(protocol).of(bug.base().id()).keySet();
            assertTrue(asked.containsAll(findings(protocol).failing(bug.id())), bug::id);
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void everyFailureTellsItsStory(Protocol protocol) {
        for (Finding f : findings(protocol).all()) {
            assertEquals(f.verdict() == Verdict.FAIL, f.witness() != null, f::toString);
            if (f.verdict() == Verdict.FAIL) {
                assertTrue(f.witness().contains("  1  "), f::witness);
                assertTrue(f.witness().contains("broken: " + f.detail()), f::witness);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void everyCheckIsAskedOfSomebody(Protocol protocol) {
        Set<String> asked = new TreeSet<>();
        findings(protocol).plan().forEach(item -> asked.add(item.check()));
        assertEquals(
                new TreeSet<>(Check.of(protocol.id()).stream().map(Check::name).toList()), asked);
    }

    /** As the gate judges it: checks that fail on the bug and pass on its base. */
    private static List<String> catching(Protocol protocol, Bug bug) {
        List<String> failing = findings(protocol).failing(bug.id());
        return failing.stream()
                .filter(check -> !findings(protocol).failing(bug.base().id()).contains(check))
                .toList();
    }
}
