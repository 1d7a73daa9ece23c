package racecard.litmus.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.text.LitmusReader;

/**
 * What lkmm says is wrong with a program, in programs with and without the fault: of locks, of SRCU's indices, and of
 * atomic operations beside plain accesses.
 */
class LockFlagsTest {
    private static final CatModel LKMM =
            CatModel.parse("lkmm.cat", MemoryModels.text("lkmm.cat").orElseThrow(), MemoryModels::text);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "spin_lock(s); spin_unlock(s);                              | x=0        | []",
                "spin_unlock(s);                                            | x=0        | [unmatched-unlock]",
                "spin_lock(s); spin_unlock(s); spin_unlock(s);              | x=0        | [unmatched-unlock]",
                "spin_lock(s); *s = 0;                                      | x=0        | [mixed-lock-accesses, mixed-accesses]",
                "r0 = spin_is_locked(s); WRITE_ONCE(*s, 1);                 | x=0        | [mixed-lock-accesses]",
                "spin_lock(s); spin_unlock(s);                              | s=0        | [lock-final]",
                "r0 = srcu_read_lock(s); srcu_read_unlock(s, r0);           | x=0        | []",
                "r0 = srcu_read_lock(s); srcu_read_unlock(s, r0 + 1);       | x=0        | [srcu-bad-value-match]",
                "r0 = xchg(x, 1); *x = 2;                                   | x=2        | [mixed-accesses]",
                "*x = 2; r0 = xchg(x, 1);                                   | x=1        | [mixed-accesses]",
                "r0 = xchg(x, 1); smp_mb(); *x = 2;                         | x=2        | []",
                "WRITE_ONCE(*x, 1); r0 = xchg(y, 1); *x = 2;                | x=2        | []",
            })
    void theFlagIsRaisedWhereTheFaultIs(String code, String question, String flags) {
        String text =
                "C flags\n{}\nP0(int *x, int *y, spinlock_t *s) { int r0; " + code + " }\nexists (" + question + ")\n";
        assertEquals(
                flags,
                Enumeration.of(LitmusReader.parse("flags.litmus", text), List.of(LKMM), Budget.of(1_000_000, 60))
                        .answers()
                        .get(0)
                        .flags()
                        .toString());
    }
}
