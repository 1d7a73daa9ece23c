package racecard.litmus.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.enumerate.FaultInquiry;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.text.LitmusReader;

/** Pointers that are read back and followed, and what threads do that has no meaning: every outcome of it is told. */
class FaultsTest {
    private static final int PROGRAMS = 1_000;

    private static CatModel model(String name) {
        return CatModel.parse(name + ".cat", MemoryModels.text(name + ".cat").orElseThrow(), MemoryModels::text);
    }

    private static Answer answer(String text, String model) {
        return answer(LitmusReader.parse("t.litmus", text), model(model));
    }

    private static Answer answer(LitmusTest test, CatModel model) {
        return Enumeration.of(test, List.of(model), Budget.of(20_000_000, 600))
                .answers()
                .get(0);
    }

    /** Neither machine knows what a path is: what values a read may return they find by storing them. */
    @ParameterizedTest
    @CsvSource({"sc, false", "tso, true"})
    void programsWithPointersDoWhatTheMachineDoes(String name, boolean buffered) {
        CatModel model = model(name);
        int faulty = 0;
        int whole = 0;
        int unknown = 0;
        for (int seed = 1; seed <= PROGRAMS; seed++) {
            String text = PointerPrograms.of(seed);
            LitmusTest test = LitmusReader.parse("t.litmus", text);
            Machine.Outcomes outcomes =
                    Machine.outcomes(test, buffered, Integer.MAX_VALUE).orElseThrow();
            Answer answer = answer(test, model);
            if (answer.unknown().isPresent()) {
                unknown++;
                continue;
            }
            assertEquals(outcomes.states(), answer.states().keySet(), text);
            assertEquals(outcomes.faults(), answer.faults().keySet(), text);
            faulty += answer.faults().isEmpty() ? 0 : 1;
            whole += answer.states().isEmpty() ? 0 : 1;
        }
        assertTrue(faulty > PROGRAMS / 4, faulty + " programs had a fault");
        assertTrue(unknown < PROGRAMS / 100, unknown + " programs were too large");
        assertTrue(whole > PROGRAMS / 4, whole + " programs had a final state");
    }

    @ParameterizedTest
    @CsvSource({"sc", "tso", "arm", "lkmm", "rc11"})
    void aPointerThatIsStoredMayBeReadBackAndFollowed(String model) {
        String program = """
                C read-back
                {}
                P0(int **p, int *x) { int *r0; int r1; WRITE_ONCE(*p, x); r0 = READ_ONCE(*p); r1 = READ_ONCE(*r0); }
                """;
        Answer alone = answer(program + "exists (0:r0=x)\n", model);
        assertEquals("Always 1 0", alone.word().label() + " " + alone.positive() + " " + alone.negative());
        Answer raced = answer(program + "P1(int **p, int *y) { WRITE_ONCE(*p, y); }\nexists (0:r0=y)\n", model);
        assertEquals("Sometimes 1 2", raced.word().label() + " " + raced.positive() + " " + raced.negative());
    }

    @Test
    void aMissingCheckForNullIsAnOutcome() {
        String text = """
                C missing-check
                {}
                P0(int **p, int *x) { WRITE_ONCE(*x, 1); rcu_assign_pointer(*p, x); }
                P1(int **p)
                {
                	int *r0;
                	int r1;
                	r0 = rcu_dereference(*p);
                	r1 = READ_ONCE(*r0);
                }
                forall (1:r1=1)
                """;
        Answer answer = answer(text, "lkmm");
        assertEquals(List.of("fault"), answer.flags());
        assertEquals(Set.of("1:r1=1;"), answer.states().keySet());
        String fault = "P1, line 9: `READ_ONCE(*r0)` dereferences NULL";
        assertEquals(Set.of(fault), answer.faults().keySet());
        assertEquals(
                fault,
                FaultInquiry.of(LitmusReader.parse("t.litmus", text), model("lkmm"), Budget.of(1_000, 600))
                        .orElseThrow()
                        .state());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r0 = READ_ONCE(*x); r1 = 4 / r0;             | `4 / r0` divides by 0",
                "r0 = READ_ONCE(*x); r1 = 4 % r0;             | `4 % r0` divides by 0",
                "r0 = READ_ONCE(*x); r1 = a[r0 + 2];          | `a[r0 + 2]` uses what is no address of a location",
                "r0 = READ_ONCE(*x); WRITE_ONCE(a[r0 - 1], 1); | `WRITE_ONCE(a[r0 - 1], 1)` uses what is no address of a location",
                "int *r2 = READ_ONCE(*p); r1 = xchg(r2, 1);   | `xchg(r2, 1)` dereferences NULL",
                "spinlock_t *r2 = READ_ONCE(*p); spin_lock(r2); | `spin_lock(r2)` dereferences NULL",
            })
    void whatHasNoMeaningIsTold(String code, String fault) {
        Answer answer = answer(
                "C t\n{ int a[2]; }\nP0(int *x, int **p, int *a) { int r0; int r1; " + code + " }\nexists (x=0)\n",
                "lkmm");
        assertEquals(Set.of("P0, line 3: " + fault), answer.faults().keySet());
        assertEquals(0, answer.executions());
    }

    /**
     * Who holds a lock and faults never gives it up; the other waits for ever, and the fault is an outcome all the
     * same.
     */
    @Test
    void aFaultIsToldThoughOthersWait() {
        Answer answer = answer("""
                C holder
                {}
                P0(int **p, spinlock_t *l) { int *r0; int r1; spin_lock(l); r0 = READ_ONCE(*p); r1 = READ_ONCE(*r0); spin_unlock(l); }
                P1(int *x, spinlock_t *l) { WRITE_ONCE(*x, 1); spin_lock(l); spin_unlock(l); }
                exists (x=1)
                """, "lkmm");
        assertEquals(1, answer.faults().size());
        assertEquals(0, answer.executions());
    }

    /**
     * A section that a fault leaves open holds up the grace period for ever: nothing behind that is seen from within.
     * Without sections, or without a grace period, the new value of one location and the old one of the other may be
     * seen together.
     */
    @ParameterizedTest
    @CsvSource({
        "rcu_read_lock(), synchronize_rcu(), false",
        "r3 = srcu_read_lock(s), synchronize_srcu(s), false",
        "rcu_read_lock(), smp_wmb(), true",
        "smp_rmb(), synchronize_rcu(), true"
    })
    void noGracePeriodEndsWithinASectionThatFaults(String enter, String wait, boolean faults) {
        Answer answer = answer("""
                C section
                { int *p=&x; }
                P0(int **p, int *x, int *y, struct srcu_struct *s)
                {
                	int r0; int *r1; int r2; int r3;
                	ENTER;
                	r0 = READ_ONCE(*p);
                	r1 = READ_ONCE(*y);
                	if (r1 == 0) { r2 = READ_ONCE(*r0); }
                }
                P1(int **p, int *y, struct srcu_struct *s) { WRITE_ONCE(*y, 1); WAIT; WRITE_ONCE(*p, 0); }
                exists (0:r1=1)
                """.replace("ENTER", enter).replace("WAIT", wait), "lkmm");
        assertEquals(faults, !answer.faults().isEmpty(), answer.toString());
    }
}
