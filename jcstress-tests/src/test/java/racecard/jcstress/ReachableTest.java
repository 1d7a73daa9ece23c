package racecard.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.annotations.Expect;
import racecard.jcstress.Experiment.Described;
import racecard.jcstress.ladder.taskwork.Sleep;
import racecard.jcstress.ladder.taskwork.Spin;
import racecard.models.Families;

/** The tables of the ladders, written by people, and what the explorer computes from the same methods. */
class ReachableTest {
    private static final List<Ladder.Step> STEPS = Families.all().stream()
            .flatMap(family -> Ladders.of(family.protocol()).stream())
            .flatMap(ladder -> ladder.steps().stream())
            .toList();

    /** The lines that no execution shows: a compiler may read a plain flag once, before the loop. */
    private static final Set<String> HOISTED = Set.of("spin/Plain STALE", "ret-spin/Plain STALE");

    @Test
    void whatTheTablesForbidIsNeverReachedAndWhatIsReachedTheyAllow() {
        for (Ladder.Step step : STEPS) {
            Set<String> allowed = new TreeSet<>();
            for (Described line : step.experiment().outcomes()) {
                if (line.expect() != Expect.FORBIDDEN) {
                    allowed.addAll(line.states());
                }
            }
            Set<String> beyond = new TreeSet<>(Reachable.of(step.experiment()).outcomes());
            beyond.removeAll(allowed);
            assertEquals(Set.of(), beyond, step.subject());
        }
    }

    @Test
    void whatTheTablesAllowIsReachedExceptWhatIsListed() {
        Set<String> unreached = new TreeSet<>();
        int reached = 0;
        for (Ladder.Step step : STEPS) {
            Reachable reachable = Reachable.of(step.experiment());
            for (Described line : step.experiment().outcomes()) {
                for (String state : line.states()) {
                    if (reachable.outcomes().contains(state)) {
                        reached++;
                    } else if (line.expect() != Expect.FORBIDDEN) {
                        unreached.add(step.subject() + " " + state);
                    }
                }
            }
        }
        assertEquals(HOISTED, unreached);
        assertTrue(reached > 100, reached + " outcomes were reached");
    }

    /** Otherwise the model would forbid nothing that jcstress may see. */
    @Test
    void fewStepsRace() {
        List<String> racing = new ArrayList<>();
        for (Ladder.Step step : STEPS) {
            if (!Reachable.of(step.experiment()).races().isEmpty()) {
                racing.add(step.subject());
            }
        }
        // The last put looks with an opaque read before it writes, which as far as Java goes may come first.
        assertEquals(List.of("spin/Plain", "ret-spin/Plain", "Z05-kref-put-release-store"), racing);
        Reachable plain = Reachable.of(Experiment.of(Spin.Plain.class));
        assertFalse(plain.forbids("STALE"));
        assertTrue(plain.leavesOpen("STALE"));
        assertTrue(Reachable.of(Experiment.of(Spin.Opaque.class)).forbids("STALE"));
    }

    @Test
    void aLoopThatGoesOnForEverIsStale() {
        assertEquals(
                Set.of("TERMINATED", "STALE"),
                Reachable.of(Experiment.of(Sleep.NoBarrier.class)).outcomes());
        assertEquals(
                Set.of("TERMINATED"),
                Reachable.of(Experiment.of(Sleep.Reference.class)).outcomes());
    }

    @Test
    void whatCannotBeExploredHasNoAnswer() {
        assertThrows(IllegalStateException.class, () -> Reachable.of(Experiment.of(Chance.class)));
    }
}
