package racecard.litmus.enumerate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.text.LitmusReader;

class EnumerationTest {
    private static final int PROGRAMS = 400;

    private static Budget enough() {
        return Budget.of(100_000_000, 600);
    }

    private static LitmusTest parse(String text) {
        return LitmusReader.parse("test.litmus", text);
    }

    private static Answer fast(LitmusTest test) {
        return Enumeration.of(test, List.of(Axiom.SC.withShortcuts()), enough())
                .answers()
                .get(0);
    }

    /**
     * Three ways to the same answer: with every shortcut, with none, and by a machine that knows no relation at all.
     */
    @Test
    void sequentialConsistencyIsWhatAMachineWithOneMemoryDoes() {
        int several = 0;
        int enumerated = 0;
        for (int seed = 1; seed <= PROGRAMS; seed++) {
            String text = RandomPrograms.of(seed);
            LitmusTest test = parse(text);
            Answer fast = fast(test);
            assertEquals(Optional.empty(), fast.unknown(), text);
            assertEquals(Interleavings.of(test), Set.copyOf(fast.states().keySet()), text);
            Answer slow = Enumeration.oneByOne(test, List.of(Axiom.SC), Budget.of(20_000, 600))
                    .answers()
                    .get(0);
            if (slow.unknown().isEmpty()) {
                assertEquals(slow.states(), fast.states(), text);
                enumerated++;
            }
            several += fast.states().size() > 1 ? 1 : 0;
        }
        assertTrue(
                enumerated > PROGRAMS / 2,
                enumerated + " programs were small enough to have every candidate looked at");
        assertTrue(several > PROGRAMS / 2, several + " programs had more than one state");
    }

    /**
     * Each of n threads takes the lock, reads the counter and writes one more: the order in which they come is all that
     * differs.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void threadsThatTakeALockInTurnHaveAnOrderEachOfTheirPermutations(int threads) {
        LitmusTest test = parse(counter(threads));
        long factorial = 1;
        for (int n = 2; n <= threads; n++) {
            factorial *= n;
        }
        Answer answer = fast(test);
        assertEquals(Set.of("[x]=" + threads + ";"), answer.states().keySet());
        assertEquals(factorial, answer.executions());
    }

    /**
     * Four increments in each of two threads: with all values that might be in a circle a thread has too many paths,
     * with those that are written it has not.
     */
    @Test
    void aCounterThatIsIncrementedOftenHasTheOrdersOfItsIncrements() {
        String increments = "atomic_fetch_add(1, x); ".repeat(4);
        Answer answer = fast(parse("C counter\n\n{}\nP0(atomic_t *x) { " + increments + "}\nP1(atomic_t *x) { "
                + increments + "}\nexists (~x=8)\n"));
        assertEquals(Optional.empty(), answer.unknown());
        assertEquals(Set.of("[x]=8;"), answer.states().keySet());
        assertEquals(70, answer.executions()); // 8 over 4
    }

    private static String counter(int threads) {
        StringBuilder text = new StringBuilder("C counter\n\n{}\n");
        for (int t = 0; t < threads; t++) {
            text.append("P")
                    .append(t)
                    .append("(spinlock_t *l, int *x)\n{\n\tint r0;\n\tspin_lock(l);\n")
                    .append("\tr0 = READ_ONCE(*x);\n\tWRITE_ONCE(*x, r0 + 1);\n\tspin_unlock(l);\n}\n");
        }
        return text.append("exists (x=").append(threads).append(")\n").toString();
    }

    @Test
    void aBudgetThatIsTooSmallIsSaid() {
        Enumeration.Answers answers =
                Enumeration.of(parse(counter(4)), List.of(Axiom.SC.withShortcuts()), Budget.of(100, 600));
        assertEquals(
                Optional.of("more than 100 candidates"),
                answers.answers().get(0).unknown());
    }
}
