package racecard.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import racecard.catalogue.Bug;
import racecard.catalogue.Catalogue;
import racecard.catalogue.Entry;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.verdict.Verdict;

/** Every family, whole, once, as the gate's quick profile does it. */
class ExplorerCatalogueTest {
    /**
     * Accesses race in these and in no others, and their verdicts tell it. exit() of task_work looks at the list
     * without the lock until R6. In R17 and R18 get_signal may clear its bit before it looks at the flags, in R29 and
     * MATCH-ALL a worker store before it looks at the count, as far as the Java model goes: a branch keeps the kernel
     * from it. R1 of the worker pools took the lock from ret and active, and the big lock alone guards the making of
     * its queue; R0's cancel spins beside the lock where upstream spins with it, since a round that changes nothing is
     * not worth one; T1's canceller has no barrier (TLB-26). The later pools, and z3fold's first puts, look at a word
     * with an opaque read and write another behind it: as far as Java goes the write may overtake the look.
     */
    private static final Map<String, Set<String>> RACING = Map.of(
            "task-work",
            Set.of("R1", "R2", "R3", "R4", "R5", "R17", "R18", "R29", "R1-arm64", "MATCH-ALL"),
            "threadlet",
            Set.of("P0", "R0", "R0+", "R0++", "R1", "T1", "T10", "T10F", "T11", "T12", "T12R", "T2", "T3", "T4", "T5"),
            "z3fold",
            Set.of("R2", "R2+", "R2++", "UNREFERENCED"));

    private static final Engine ENGINE = new ExplorerEngine();
    private static final Map<Protocol, List<Finding>> FOUND = new HashMap<>();

    static List<Protocol> protocols() {
        return Catalogue.protocols();
    }

    @AfterAll
    static void forget() {
        FOUND.clear();
    }

    private static List<Finding> findings(Protocol protocol) {
        return FOUND.computeIfAbsent(
                protocol,
                p -> find(
                        p,
                        Stream.<Entry>concat(p.revisions().stream(), p.bugs().stream())
                                .toList()));
    }

    @Test
    void theCanarySings() {
        assertEquals(Optional.empty(), Canary.sings(new ExplorerEngine()));
    }

    /**
     * Whole, unless accesses race; and a scenario in which a revision fails is one in which a bug fails that it
     * carries.
     */
    @ParameterizedTest
    @MethodSource("protocols")
    void everyRevisionPassesAllThatItsHistoryDoesNotExcuse(Protocol protocol) {
        Set<String> bounded = new TreeSet<>();
        for (Revision revision : protocol.revisions()) {
            List<Finding> said = of(protocol, revision);
            assertFalse(said.isEmpty(), () -> "nothing was asked of " + revision.id());
            Set<String> excused = protocol.bugs().stream()
                    .filter(bug -> revision.carries().contains(bug.id()))
                    .flatMap(bug -> catching(protocol, bug).stream())
                    .collect(Collectors.toSet());
            for (Finding f : said) {
                if (f.verdict() == Verdict.PASS_BOUNDED) {
                    bounded.add(f.subject());
                    assertTrue(f.detail().contains("accesses race"), f::detail);
                } else if (f.verdict() != Verdict.FAIL || !excused.contains(f.check())) {
                    assertEquals(Verdict.PASS, f.verdict(), () -> f + "\n" + f.witness());
                }
                assertTrue(f.checked() > 0 || f.verdict() == Verdict.FAIL, f::toString);
            }
        }
        assertEquals(RACING.getOrDefault(protocol.id(), Set.of()), bounded);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void everyBugThatMustBeCaughtHereIsCaughtAndNoOther(Protocol protocol) {
        for (Bug bug : protocol.bugs()) {
            List<String> catching = catching(protocol, bug);
            assertEquals(
                    bug.mustCatch().contains(Tool.EXPLORER), !catching.isEmpty(), () -> bug.id() + " by " + catching);
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void everyFailureTellsItsStoryAndNothingIsUndecided(Protocol protocol) {
        for (Finding f : findings(protocol)) {
            assertTrue(
                    f.verdict() == Verdict.PASS || f.verdict() == Verdict.PASS_BOUNDED || f.verdict() == Verdict.FAIL,
                    f::toString);
            assertEquals(f.verdict() == Verdict.FAIL, f.witness() != null, f::toString);
            if (f.verdict() == Verdict.FAIL) {
                assertTrue(f.witness().contains(f.detail()), f::witness);
            }
        }
    }

    /** Classes are loaded once and used again, and nothing of the first look may show in the second. */
    @ParameterizedTest
    @MethodSource("protocols")
    void aSecondLookSaysTheSameToTheLetter(Protocol protocol) {
        List<Entry> again = new ArrayList<>();
        for (int i = 0; i < protocol.bugs().size(); i += 4) {
            again.add(protocol.bugs().get(i));
        }
        again.add(protocol.current());
        List<String> ids = again.stream().map(Entry::id).toList();
        List<String> first = untimed(findings(protocol).stream()
                .filter(f -> ids.contains(f.subject()))
                .toList());
        List<String> second = untimed(find(protocol, again));
        assertEquals(first.size(), second.size());
        for (int i = 0; i < first.size(); i++) {
            assertEquals(first.get(i), second.get(i));
        }
        assertFalse(second.isEmpty());
    }

    /** As the gate judges it: scenarios that fail on the bug and pass on its base. */
    private static List<String> catching(Protocol protocol, Bug bug) {
        Set<String> passing = of(protocol, bug.base()).stream()
                .filter(f -> f.verdict().green())
                .map(Finding::check)
                .collect(Collectors.toSet());
        return of(protocol, bug).stream()
                .filter(f -> f.verdict() == Verdict.FAIL && passing.contains(f.check()))
                .map(Finding::check)
                .toList();
    }

    private static List<String> untimed(List<Finding> timed) {
        return timed.stream()
                .map(f -> f.subject() + " " + f.check() + " " + f.verdict() + " " + f.checked() + " " + f.detail()
                        + "\n" + f.witness())
                .sorted()
                .toList();
    }

    private static List<Finding> of(Protocol protocol, Entry entry) {
        return findings(protocol).stream()
                .filter(f -> f.subject().equals(entry.id()))
                .toList();
    }

    private static List<Finding> find(Protocol protocol, List<Entry> entries) {
        Map<String, String> subjects = new LinkedHashMap<>();
        entries.forEach(e -> e.implementation().ifPresent(type -> subjects.put(e.id(), type.getName())));
        return ExplorerTool.find(new Order(protocol.id(), Profile.QUICK, 1, subjects, false), ENGINE);
    }
}
