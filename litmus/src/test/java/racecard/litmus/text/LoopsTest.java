package racecard.litmus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.program.LitmusException;

/** Loops up to a bound that is told, return, break and continue, and what the kernel writes with them. */
class LoopsTest {
    private static final String PLACES = "int *x, int *y, int *z";

    private static Answer answer(String text, String model, int unroll) {
        CatModel cat =
                CatModel.parse(model + ".cat", MemoryModels.text(model + ".cat").orElseThrow(), MemoryModels::text);
        return Enumeration.of(
                        LitmusReader.parse("t.litmus", text, Optional.empty(), Optional.empty(), unroll),
                        List.of(cat),
                        Budget.of(10_000_000, 600))
                .answers()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r = 0; while (r < 3) { WRITE_ONCE(*x, r); r++; }                     | W x=0 once; W x=1 once; W x=2 once",
                "r = 0; do { WRITE_ONCE(*x, r); } while (++r < 2);                    | W x=0 once; W x=1 once",
                "for (int i = 1; i <= 2; i++) WRITE_ONCE(*x, i);                      | W x=1 once; W x=2 once",
                "int i; for (i = 0; ; i += 2) { if (i == 4) break; WRITE_ONCE(*x, i); } | W x=0 once; W x=2 once",
                "for (int i = 3; i; i--) { if (i == 2) continue; WRITE_ONCE(*x, i); } | W x=3 once; W x=1 once",
                "WRITE_ONCE(*x, 1); return; WRITE_ONCE(*x, 2);                        | W x=1 once",
                "while (0) WRITE_ONCE(*x, 1); WRITE_ONCE(*y, 1);                      | W y=1 once",
                "r = 5; q = r++ + 1; WRITE_ONCE(*x, q); WRITE_ONCE(*y, r);            | W x=6 once; W y=6 once",
            })
    void withoutReads(String code, String events) {
        assertEquals(List.of(events.split("; ", -1)), Told.events(Told.c(PLACES, code)));
    }

    @Test
    void everyRoundDependsOnTheConditionsBeforeItAndNothingBehindTheLoopDoes() {
        assertEquals(
                List.of(
                        "R x=1 once",
                        "W y=1 once ctrl{0}",
                        "R x=1 once ctrl{0}",
                        "W y=1 once ctrl{0,1}",
                        "R x=0 once ctrl{0,1}",
                        "W z=1 once"),
                Told.events(Told.c(PLACES, "while (READ_ONCE(*x)) WRITE_ONCE(*y, 1); WRITE_ONCE(*z, 1);"), 1, 1, 0));
    }

    @Test
    void whatFollowsAReturnThatWasNotTakenDependsOnThat() {
        assertEquals(
                List.of("R x=0 once", "W y=1 once ctrl{0}"),
                Told.events(Told.c(PLACES, "if (READ_ONCE(*x)) return; WRITE_ONCE(*y, 1);"), 0));
        assertEquals(List.of("R x=1 once"), Told.events(Told.c(PLACES, "if (READ_ONCE(*x)) return; *y = 1;"), 1));
        assertEquals(
                List.of("R x=0 once", "W y=1 once ctrl{0}", "W z=1 once"),
                Told.events(
                        Told.c(
                                PLACES,
                                "do { if (READ_ONCE(*x)) break; WRITE_ONCE(*y, 1); } while (0); WRITE_ONCE(*z, 1);"),
                        0));
    }

    @Test
    void moreRoundsThanTheBoundAreCutAndTold() {
        String spin = """
                C spin
                {}
                P0(int *x, int *y) { WRITE_ONCE(*x, 1); smp_store_release(y, 1); }
                P1(int *x, int *y) { int r0; while (!smp_load_acquire(y)) { } r0 = READ_ONCE(*x); }
                exists (1:r0=0)
                """;
        Answer three = answer(spin, "lkmm", 3);
        assertEquals("Never 0 4", three.word().label() + " " + three.positive() + " " + three.negative());
        assertEquals(
                Optional.of("P1, line 4: `while (!smp_load_acquire(y)) { }` goes round more than 3 times"),
                three.bound());
        assertEquals(2, answer(spin, "lkmm", 1).executions());
        String counted = "C c\n{}\nP0(int *x) { for (int i = 0; i < 4; i++) WRITE_ONCE(*x, i); }\nexists (x=3)\n";
        assertEquals(Optional.empty(), answer(counted, "lkmm", 4).bound());
        assertEquals(0, answer(counted, "lkmm", 3).executions());
    }

    /** The kernel's way to write an update that it has no primitive for: two of them never lose one. */
    @ParameterizedTest
    @CsvSource({"sc", "tso", "arm", "lkmm"})
    void tryCmpxchgGivesBackWhatItFound(String model) {
        String thread =
                "(atomic_t *v) { int old = atomic_read(v); do { } while (!atomic_try_cmpxchg(v, &old, old + 1)); }\n";
        Answer answer = answer("C t\n{}\nP0" + thread + "P1" + thread + "exists (v=2)\n", model, 3);
        assertEquals(Answer.Word.ALWAYS, answer.word());
        assertEquals(
                List.of("R x=4 once+failed+attempt", "W y=0 once data{0}", "W z=4 once data{0}"),
                Told.events(
                        Told.c(
                                PLACES,
                                "int old = 3; r = try_cmpxchg(x, &old, 5); WRITE_ONCE(*y, r); WRITE_ONCE(*z, old);"),
                        4));
    }

    @Test
    void fiveIncrementsInOneThreadAreDecided() {
        String five = "atomic_inc(x); ".repeat(5);
        Answer answer = answer(
                "C five\n{}\nP0(atomic_t *x) { " + five
                        + "}\nP1(atomic_t *x) { int r0; r0 = atomic_read(x); if (r0) atomic_inc(x); }\nexists (x=6)\n",
                "lkmm",
                4);
        assertEquals("Sometimes 15 1", answer.word().label() + " " + answer.positive() + " " + answer.negative());
    }

    @Test
    void aQuestionMayBeLongOrNotThere() {
        String head = "C t\n{}\nP0(int *x) { int r0; r0 = READ_ONCE(*x); WRITE_ONCE(*x, 1); }\n";
        assertEquals(Answer.Word.ALWAYS, answer(head, "sc", 1).word());
        assertEquals(
                "0:r0=0; [x]=1;",
                answer(head + "locations [x int; int 0:r0;]\n", "sc", 1)
                        .states()
                        .firstKey());
        String flat = " /\\ x=1".repeat(100_000);
        assertEquals(
                Answer.Word.ALWAYS,
                answer(head + "exists (x=1" + flat + ")\n", "sc", 1).word());
        String deep = "(".repeat(100_000) + "x=1" + ")".repeat(100_000);
        assertThrows(LitmusException.class, () -> answer(head + "exists " + deep + "\n", "sc", 1));
    }

    @Test
    void anInitialValueIsGivenOnce() {
        LitmusException twice = assertThrows(
                LitmusException.class,
                () -> LitmusReader.parse("t.litmus", "C t\n{ x=1; x=2; }\nP0(int *x) { *x = 3; }\nexists (x=1)\n"));
        assertEquals("t.litmus:2:8: 'x' has an initial value already", twice.getMessage());
    }
}
