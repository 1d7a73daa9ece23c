package racecard.litmus.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import racecard.litmus.cat.CatModel;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.text.LitmusReader;

/** What people read, word for word. */
class ExplanationTest {
    private static String text(String program, CatModel model) {
        return String.join("\n", Programs.explain(program, model, "m").lines());
    }

    @Test
    void aWitnessIsATable() {
        assertEquals("""
                SB: 0:r0=0 /\\ 1:r0=0 is allowed by m, as in this execution:

                  P0                         P1
                  a  6  WRITE_ONCE(*x, 1)    c  12  WRITE_ONCE(*y, 1)
                     writes x = 1               writes y = 1
                  b  7  READ_ONCE(*y)        d  13  READ_ONCE(*x)
                     reads y = 0 from init      reads x = 0 from init

                  x: 0 (init), then 1 (a)
                  y: 0 (init), then 1 (c)
                  final state 0:r0=0; 1:r0=0;""", text(Programs.SB, Programs.COHERENCE));
    }

    @Test
    void aRefusalIsAStory() {
        assertEquals("""
                MP+mb: 1:r0=1 /\\ 1:r1=0 is forbidden by m, by its check sc (sc.cat:3).
                It allows no way from an event back to itself, and here is one:
                  1. P0's store `WRITE_ONCE(*data, 42)` (t.litmus:5) comes in program order before P0's store `WRITE_ONCE(*flag, 1)` (t.litmus:7). [po]
                  2. P1's load `READ_ONCE(*flag)` (t.litmus:13) reads flag = 1, the value that P0's store `WRITE_ONCE(*flag, 1)` (t.litmus:7) put there. [rf, in com]
                  3. P1's load `READ_ONCE(*flag)` (t.litmus:13) comes in program order before P1's load `READ_ONCE(*data)` (t.litmus:15). [po]
                  4. P1's load `READ_ONCE(*data)` (t.litmus:15) reads data = 0, which P0's store `WRITE_ONCE(*data, 42)` (t.litmus:5) overwrites (from-reads). [fr, in com]
                  And that is where it began.

                This is the only execution that would have it:

                  P0                            P1
                  a  5  WRITE_ONCE(*data, 42)   d  13  READ_ONCE(*flag)
                     writes data = 42              reads flag = 1 from c
                  b  6  smp_mb()                e  14  smp_mb()
                     barrier                       barrier
                  c  7  WRITE_ONCE(*flag, 1)    f  15  READ_ONCE(*data)
                     writes flag = 1               reads data = 0 from init

                  data: 0 (init), then 42 (a)
                  flag: 0 (init), then 1 (c)
                  final state 1:r0=1; 1:r1=0;""", text(Programs.MP, Programs.SC));
    }

    @Test
    void aLockIsTwoHalvesAndAStore() {
        String text = text(Programs.LOCK, Programs.SC);
        assertTrue(text.startsWith("lock: 1:r0=1 is forbidden by m, by its check sc (sc.cat:3)."), text);
        assertTrue(
                text.contains("P1's read of `spin_lock(l)` (t.litmus:13)")
                        || text.contains("P0's read of `spin_lock(l)` (t.litmus:5)"),
                text);
    }

    @Test
    void noModelCanGiveWhatNobodyWrites() {
        String text = text(Programs.SB.replace("0:r0=0", "0:r0=3"), Programs.SC);
        assertEquals(
                "SB: 0:r0=3 /\\ 1:r0=0 cannot be, under m or any other model: no choice of who reads from whom gives these values.",
                text);
    }

    @Test
    void questionsPrintAsTheyAreAsked() {
        String asked = "forall (0:r0=0 \\/ not (x<>1 /\\ 1:r0=1 /\\ 1:r0=2) => true)";
        String text = Programs.SB.replaceFirst("exists .*", asked.replace("\\", "\\\\"));
        assertEquals(
                "forall ((0:r0=0 \\/ not ([x]<>1 /\\ 1:r0=1 /\\ 1:r0=2)) => true)",
                Asked.condition(LitmusReader.parse("t", text)));
    }

    /** A step against the arrow is told as the arrow goes: it is the read that reads, not the write. */
    @Test
    void aStepAgainstTheArrowIsToldAsTheArrowGoes() {
        CatModel model = CatModel.parse(
                "back.cat",
                "include \"cos.cat\" let against = rf^-1 ; co acyclic po | rf | co | against as sc",
                MemoryModels::text);
        String text = text(Programs.MP, model);
        assertTrue(
                text.contains(
                        "P1's load `READ_ONCE(*data)` (t.litmus:15) reads data = 0, its initial value. [rf⁻¹, in against]"),
                text);
        assertTrue(
                text.contains(
                        "The initial value of data (0) comes in the coherence order of data before P0's store `WRITE_ONCE(*data, 42)` (t.litmus:5). [co, in against]"),
                text);
    }
}
