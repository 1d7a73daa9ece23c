package racecard.litmus.enumerate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racecard.litmus.cat.CatModel;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.text.LitmusReader;

/** What the enumeration leaves out without asking a model, and what it counts: one program for each. */
class ShortcutsTest {
    private static final CatModel ANYTHING = CatModel.parse("any.cat", "include \"cos.cat\"", MemoryModels::text);
    private static final CatModel COHERENT = CatModel.parse(
            "coherent.cat", "include \"cos.cat\" acyclic po-loc | rf | co | fr as coherence", MemoryModels::text);

    private static Answer answer(CatModel model, String program) {
        return Enumeration.of(LitmusReader.parse("test.litmus", program), List.of(model), Budget.of(1_000_000, 60))
                .answers()
                .get(0);
    }

    /**
     * Copies that read each other in a circle have no number but the initial one, whatever the model: the circle stands
     * for one value, which is not said to be any number.
     */
    @Test
    void valuesOutOfThinAirAreNoNumbers() {
        Answer copies = answer(ANYTHING, """
                C thin
                {}
                P0(int *x, int *y) { int r0 = READ_ONCE(*x); WRITE_ONCE(*y, r0); }
                P1(int *x, int *y) { int r0 = READ_ONCE(*y); WRITE_ONCE(*x, r0); }
                exists (0:r0=1)
                """);
        assertEquals(0, copies.positive());
        Answer counts = answer(ANYTHING, """
                C grows
                {}
                P0(int *x, int *y) { int r0 = READ_ONCE(*x); WRITE_ONCE(*y, r0 + 1); }
                P1(int *x, int *y) { int r0 = READ_ONCE(*y); WRITE_ONCE(*x, r0); }
                exists (0:r0=0)
                """);
        assertEquals(Set.of("0:r0=0;"), counts.states().keySet());
        assertEquals(3, counts.executions());
    }

    /**
     * Where each location is coherent the writes of one thread come in the order of its text, the first and the last of
     * them too.
     */
    @Test
    void allWritesOfAThreadAreOrderedAndNotNeighboursAlone() {
        String program = """
                C order
                {}
                P0(int *x) { WRITE_ONCE(*x, 1); WRITE_ONCE(*x, 2); WRITE_ONCE(*x, 3); }
                P1(int *x) { WRITE_ONCE(*x, 4); }
                exists (x=1)
                """;
        Answer coherent = answer(COHERENT, program);
        assertEquals(Set.of("[x]=3;", "[x]=4;"), coherent.states().keySet());
        assertEquals(4, coherent.executions());
        assertEquals(24, answer(ANYTHING, program).executions());
    }

    /** What the filter does not let pass is no state and is not counted. */
    @Test
    void theFilterDecidesWhatCounts() {
        String program = "C filtered\n{}\nP0(int *x) { WRITE_ONCE(*x, 1); }\nP1(int *x) { int r0 = READ_ONCE(*x); }\n";
        assertEquals(2, answer(COHERENT, program + "exists (1:r0=0)").executions());
        Answer filtered = answer(COHERENT, program + "filter (1:r0=1) exists (1:r0=0)");
        assertEquals(1, filtered.executions());
        assertEquals(0, filtered.positive());
        assertEquals(Set.of("1:r0=1;"), filtered.states().keySet());
    }
}
