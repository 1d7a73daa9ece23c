package racecard.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.annotations.Expect;
import racecard.evidence.Finding;
import racecard.jcstress.Experiment.Described;
import racecard.verdict.Verdict;

class GradeTest {
    private static final Described GOOD = new Described(List.of("0, 1", "1, 0"), Expect.ACCEPTABLE, "good");
    private static final Described ODD = new Described(List.of("1, 1"), Expect.ACCEPTABLE_INTERESTING, "odd");
    private static final Described BAD = new Described(List.of("0, 0"), Expect.FORBIDDEN, "bad");
    private static final Described REST = new Described(List.of(), Expect.FORBIDDEN, "worse");

    private static Grade grade(List<Described> table, Map<String, Long> counts, String... troubles) {
        return Grade.of(table, new Samples(new TreeMap<>(counts), List.of(troubles), 1, "one look", 1));
    }

    @Test
    void whatIsAllowedPassesWithinTheBound() {
        Grade grade = grade(List.of(GOOD, ODD, BAD), Map.of("0, 1", 3L, "1, 1", 4L));
        assertEquals(Verdict.PASS_BOUNDED, grade.verdict());
        assertEquals(7, grade.checked());
        assertEquals("no forbidden outcome in 1 unseeded JVM, one look", grade.detail());
        assertEquals(
                List.of(
                        new Finding.Outcome("0, 1", "ACCEPTABLE", 3, "good"),
                        new Finding.Outcome("1, 0", "ACCEPTABLE", 0, "good"),
                        new Finding.Outcome("1, 1", "ACCEPTABLE_INTERESTING", 4, "odd"),
                        new Finding.Outcome("0, 0", "FORBIDDEN", 0, "bad")),
                grade.outcomes());
    }

    @Test
    void oneForbiddenSampleAmongMillionsFails() {
        Grade grade = grade(List.of(GOOD, ODD, BAD), Map.of("0, 1", 5_000_000L, "0, 0", 1L));
        assertEquals(Verdict.FAIL, grade.verdict());
        assertEquals("forbidden outcome seen: 0, 0 (bad)", grade.detail());
        assertTrue(grade.witness().contains("5,000,000"), grade.witness());
    }

    @Test
    void anOutcomeThatNobodyDescribedFails() {
        Grade grade = grade(List.of(GOOD), Map.of("7, 7", 1L));
        assertEquals(Verdict.FAIL, grade.verdict());
        assertEquals("forbidden outcome seen: 7, 7 (no line of the table describes this)", grade.detail());
    }

    @Test
    void theLineForTheRestTakesTheRestAndShowsAsEmptyOtherwise() {
        assertEquals(
                "forbidden outcome seen: 7, 7 (worse)",
                grade(List.of(GOOD, REST), Map.of("7, 7", 1L)).detail());
        assertEquals(
                new Finding.Outcome("any other", "FORBIDDEN", 0, "worse"),
                grade(List.of(GOOD, REST), Map.of("0, 1", 1L)).outcomes().get(2));
    }

    @Test
    void aForkThatDiedMakesItUnknownUnlessAnotherSawAFailure() {
        Grade unknown = grade(List.of(GOOD, BAD), Map.of("0, 1", 9L), "VM_ERROR: gone");
        assertEquals(Verdict.UNKNOWN, unknown.verdict());
        assertEquals("VM_ERROR: gone", unknown.detail());
        assertEquals(
                Verdict.FAIL,
                grade(List.of(GOOD, BAD), Map.of("0, 0", 1L), "VM_ERROR: gone").verdict());
    }

    @Test
    void noSamplesAreVacuous() {
        Grade grade = grade(List.of(GOOD), Map.of());
        Finding finding = new Finding(
                "task-work",
                "s",
                "jcstress",
                "c",
                grade.verdict(),
                grade.checked(),
                "samples",
                0,
                grade.detail(),
                null);
        assertEquals(Verdict.VACUOUS, finding.verdict());
    }

    @Test
    void whatTheModelForbidsFailsThoughTheTableAllowsIt() {
        Reachable computed = new Reachable(Set.of("0, 1", "1, 0"), List.of());
        Samples samples = new Samples(new TreeMap<>(Map.of("0, 1", 3L, "1, 1", 1L)), List.of(), 1, "one look", 1);
        Grade grade = Grade.of(List.of(GOOD, ODD, BAD), Optional.of(computed), samples);
        assertEquals(Verdict.FAIL, grade.verdict());
        assertEquals(
                "outcome seen that the memory model forbids: 1, 1 (odd); the explorer reaches only '0, 1', '1, 0'",
                grade.detail());
        assertTrue(grade.witness().contains("1, 1"), grade.witness());
    }

    @Test
    void wherePlainAccessesRaceTheModelForbidsNothing() {
        Reachable computed = new Reachable(Set.of("0, 1", "1, 0"), List.of("A.java:1 / A.java:2"));
        Samples samples = new Samples(new TreeMap<>(Map.of("1, 1", 1L)), List.of(), 1, "one look", 1);
        assertEquals(
                Verdict.PASS_BOUNDED,
                Grade.of(List.of(GOOD, ODD, BAD), Optional.of(computed), samples)
                        .verdict());
    }
}
