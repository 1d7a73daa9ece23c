package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import racecard.explorer.Explored;
import racecard.explorer.Model;
import racecard.explorer.lab.Task;
import sample.Shapes;

/** Accesses of fields come out as the memory model has them. */
class ShapesTest {
    static Set<String> outcomes(Task question) {
        Set<String> outcomes = new TreeSet<>();
        Explored explored = Expect.LAB.explore(question.judged(execution -> {
            outcomes.add(execution.after().get(0).result());
            return null;
        }));
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Optional.empty(), explored.witness());
        return outcomes;
    }

    @Test
    void plainStoreBuffering() {
        assertEquals(
                Set.of("[0, 0] ", "[0, 1] ", "[1, 0] ", "[1, 1] "), outcomes(Task.of(Shapes.PlainSb.class.getName())));
        assertEquals(
                Set.of("[0, 1] ", "[1, 0] ", "[1, 1] "),
                outcomes(Task.of(Shapes.PlainSb.class.getName()).under(Model.SEQUENTIAL_CONSISTENCY)));
    }

    @Test
    void volatileStoreBuffering() {
        assertEquals(Set.of("[0, 1] ", "[1, 0] ", "[1, 1] "), outcomes(Task.of(Shapes.VolatileSb.class.getName())));
    }

    @Test
    void publication() {
        assertEquals(
                Set.of("[7, nothing] ", "[7, 7/7] "), outcomes(Task.of(Shapes.Publication.class.getName(), "release")));
        assertEquals(
                Set.of("[7, nothing] ", "[7, 0/7] ", "[7, 7/7] "),
                outcomes(Task.of(Shapes.Publication.class.getName(), "plain")));
    }

    @Test
    void stack() {
        assertEquals(
                Set.of(
                        "[, n0, n1] n2n1n0",
                        "[, n2, n0] n1n2n0",
                        "[n1, , n0] n2n0n1",
                        "[n2, , n1] n0n2n1",
                        "[n1, n2, ] n0n1n2",
                        "[n2, n0, ] n1n0n2"),
                outcomes(Task.of(Shapes.Stack.class.getName())));
    }

    /** Failing for no reason is no way to wait for ever; finding the lock taken for good is. */
    @Test
    void weakLock() {
        assertEquals(Set.of("[0, 1] ", "[1, 0] "), outcomes(Task.of(Shapes.WeakLock.class.getName(), "released")));
        assertEquals(
                "waits for ever: T1 (goes round a loop that nothing ends at Shapes.java:163)",
                Expect.LAB
                        .explore(Task.of(Shapes.WeakLock.class.getName(), "kept"))
                        .witness()
                        .orElseThrow()
                        .what());
    }

    @Test
    void parkWithABlocker() {
        assertEquals(Set.of("[awake, done] "), outcomes(Task.of(Shapes.Parked.class.getName(), "wakes")));
        assertEquals(
                "waits for ever: T0 (is parked and no permit comes at Shapes.java:192)",
                Expect.LAB
                        .explore(Task.of(Shapes.Parked.class.getName(), "leaves"))
                        .witness()
                        .orElseThrow()
                        .what());
    }
}
