package racecard.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import racecard.verdict.Verdict;
import sample.Annotated;

/** The one rule that makes a verdict of what was seen. */
class ExploredTest {
    private static final List<String> RACES = List.of("A.java:1 / A.java:2");
    private static final Witness WITNESS = new Witness("invariant x is broken", List.of(), List.of(), List.of());

    private static Explored seen(Model model, Counts counts, List<String> races, Witness witness, String unknown) {
        return new Explored(
                "A",
                model,
                counts,
                new TreeMap<>(),
                races,
                List.of(),
                Optional.ofNullable(witness),
                Optional.ofNullable(unknown));
    }

    private static Counts counts(long complete, long distinct, long cut, int longest) {
        return new Counts(10, complete, distinct, 0, 0, cut, longest, true);
    }

    private static void says(Verdict verdict, String detail, Explored seen) {
        assertEquals(detail, seen.detail());
        assertEquals(verdict, seen.verdict());
    }

    private static Explored seen(Counts counts, List<String> races) {
        return seen(Model.JAVA_ACYCLIC, counts, races, null, null);
    }

    @Test
    void aWitnessBeatsAll() {
        says(
                Verdict.FAIL,
                "invariant x is broken",
                seen(Model.JAVA_ACYCLIC, counts(0, 0, 1, 0), RACES, WITNESS, "given up"));
    }

    @Test
    void thenWhatIsUnknown() {
        says(Verdict.UNKNOWN, "given up", seen(Model.JAVA_ACYCLIC, counts(0, 0, 1, 0), RACES, null, "given up"));
    }

    @Test
    void whatWasNotLookedAtIsNoPass() {
        says(Verdict.VACUOUS, "no execution came to its end", seen(counts(0, 0, 0, 9), List.of()));
        says(
                Verdict.VACUOUS,
                "no execution came to its end; 7 cut off, in a loop that goes on or too long",
                seen(counts(0, 0, 7, 9), List.of()));
        says(Verdict.VACUOUS, "the actors touch nothing that they share", seen(counts(1, 1, 0, 0), List.of()));
    }

    @Test
    void whatBoundsAPassIsSaid() {
        says(Verdict.PASS, "6/6 executions", seen(counts(6, 6, 0, 9), List.of()));
        says(
                Verdict.PASS,
                "6/6 executions, 3 but for the exchange of threads that do the same",
                seen(counts(6, 3, 0, 9), List.of()));
        says(
                Verdict.PASS_BOUNDED,
                "6/6 executions; 2 cut off, in a loop that goes on or too long",
                seen(counts(6, 6, 2, 9), List.of()));
        says(
                Verdict.PASS_BOUNDED,
                "6/6 executions; accesses race, so Java may allow more",
                seen(counts(6, 6, 0, 9), RACES));
        says(Verdict.PASS, "6/6 executions", seen(Model.SEQUENTIAL_CONSISTENCY, counts(6, 6, 0, 9), RACES, null, null));
    }

    @Test
    void limitsArePositive() {
        assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.visits(0));
        assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.time(Duration.ZERO));
    }

    /** As the package's description does it. */
    @Test
    void theWholeWay() {
        Explorer explorer = new Explorer();
        Explored seen = explorer.explore(Question.of(Annotated.Counter.class).within(Limits.DEFAULT.visits(1000)));
        assertEquals(Verdict.FAIL, seen.verdict());
        assertEquals("{1=2, 2=2}", seen.outcomes().toString());
        assertEquals(seen, explorer.explore(Question.of(Annotated.Counter.class)));
    }
}
