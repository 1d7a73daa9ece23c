package racecard.litmus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.litmus.program.LitmusTest;

/** Each primitive of the kernel issues the events that the kernel's model gives it. */
class KernelPrimitivesTest {
    private static final String PLACES = "int *x, int *y, atomic_t *a, spinlock_t *l, struct srcu_struct *s";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r = READ_ONCE(*x)                  | 7 | R x=7 once",
                "r = *x                             | 7 | R x=7 plain",
                "r = rcu_dereference(*x)            | 7 | R x=7 once",
                "r = smp_load_acquire(x)            | 7 | R x=7 acquire",
                "r = atomic_read(a)                 | 7 | R a=7 once",
                "r = atomic_read_acquire(a)         | 7 | R a=7 acquire",
                "r = srcu_read_lock(s)              | 0 | R s=0 srcu-lock",
                "r = srcu_down_read(s)              | 0 | R s=0 srcu-lock",
                "r = test_bit(3, x)                 | 8 | R x=8 once",
                "r = spin_is_locked(l)              | 1 | R l=1 rl",
                "r = spin_is_locked(l)              | 0 | R l=0 ru",
                "r = spin_trylock(l)                | 1 | R l=1 lf",
            })
    void loads(String code, long value, String event) {
        assertEquals(List.of(event), Told.events(Told.c(PLACES, code + ";"), value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WRITE_ONCE(*x, 3)                  | W x=3 once",
                "*x = 3                             | W x=3 plain",
                "rcu_assign_pointer(*x, y)          | W x=y release",
                "smp_store_release(x, 3)            | W x=3 release",
                "atomic_set(a, 3)                   | W a=3 once",
                "atomic_set_release(a, 3)           | W a=3 release",
                "srcu_read_unlock(s, 0)             | W s=0 srcu-unlock",
                "srcu_up_read(s, 0)                 | W s=0 srcu-unlock",
                "spin_unlock(l)                     | W l=0 release+ul",
                "synchronize_srcu(s)                | SRCU s sync-srcu",
                "synchronize_srcu_expedited(s)      | SRCU s sync-srcu",
                "smp_mb()                           | F mb",
                "smp_rmb()                          | F rmb",
                "smp_wmb()                          | F wmb",
                "barrier()                          | F barrier",
                "smp_mb__before_atomic()            | F before-atomic",
                "smp_mb__after_atomic()             | F after-atomic",
                "smp_mb__after_spinlock()           | F after-spinlock",
                "smp_mb__after_unlock_lock()        | F after-unlock-lock",
                "smp_mb__after_srcu_read_unlock()   | F after-srcu-read-unlock",
                "smp_acquire__after_ctrl_dep()      | F rmb",
                "rcu_read_lock()                    | F rcu-lock",
                "rcu_read_unlock()                  | F rcu-unlock",
                "synchronize_rcu()                  | F sync-rcu",
                "synchronize_rcu_expedited()        | F sync-rcu",
            })
    void storesAndFences(String code, String event) {
        assertEquals(List.of(event), Told.events(Told.c(PLACES, code + ";")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xchg_relaxed(x, 5)             | R x=4 once rmw1    | W x=5 once rmw0",
                "xchg_acquire(x, 5)             | R x=4 acquire rmw1 | W x=5 once rmw0",
                "xchg_release(x, 5)             | R x=4 once rmw1    | W x=5 release rmw0",
                "cmpxchg_relaxed(x, 4, 5)       | R x=4 once rmw1    | W x=5 once rmw0",
                "atomic_xchg_release(a, 5)      | R a=4 once rmw1    | W a=5 release rmw0",
                "atomic_cmpxchg_acquire(a, 4, 1)| R a=4 acquire rmw1 | W a=1 once rmw0",
                "atomic64_fetch_add_relaxed(2, a)| R a=4 once rmw1   | W a=6 once data{0} rmw0",
                "atomic_sub_return_relaxed(2, a)| R a=4 once rmw1    | W a=2 once data{0} rmw0",
                "atomic_inc_return_acquire(a)   | R a=4 acquire rmw1 | W a=5 once data{0} rmw0",
                "atomic_dec_return_release(a)   | R a=4 once rmw1    | W a=3 release data{0} rmw0",
                "atomic_fetch_or_relaxed(3, a)  | R a=4 once rmw1    | W a=7 once data{0} rmw0",
                "atomic_fetch_andnot_relaxed(4, a)| R a=4 once rmw1  | W a=0 once data{0} rmw0",
                "atomic_inc(a)                  | R a=4 noreturn rmw1| W a=5 once data{0} rmw0",
                "atomic_add(3, a)               | R a=4 noreturn rmw1| W a=7 once data{0} rmw0",
                "atomic_xor(5, a)               | R a=4 noreturn rmw1| W a=1 once data{0} rmw0",
                "atomic_add_unless_relaxed(a, 1, 0)| R a=4 once rmw1 | W a=5 once data{0} rmw0",
                "set_bit(0, x)                  | R x=4 noreturn rmw1| W x=5 once data{0} rmw0",
                "clear_bit_unlock(2, x)         | R x=4 noreturn rmw1| W x=0 release data{0} rmw0",
                "test_and_set_bit_lock(1, x)    | R x=4 acquire rmw1 | W x=6 once data{0} rmw0",
            })
    void updatesWithoutFullOrder(String code, String read, String write) {
        assertEquals(List.of(read, write), Told.events(Told.c(PLACES, code + ";"), 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xchg(x, 5)                | W x=5 once+mb rmw1",
                "cmpxchg(x, 4, 5)          | W x=5 once+mb rmw1",
                "atomic_fetch_inc(x)       | W x=5 once+mb data{0} rmw1",
                "atomic_add_return(1, x)   | W x=5 once+mb data{0} rmw1",
                "atomic_dec_and_test(x)    | W x=3 once+mb data{0} rmw1",
                "atomic_sub_and_test(4, x) | W x=0 once+mb data{0} rmw1",
                "atomic_add_negative(1, x) | W x=5 once+mb data{0} rmw1",
                "atomic_add_unless(x, 1, 9)| W x=5 once+mb data{0} rmw1",
                "atomic_inc_not_zero(x)    | W x=5 once+mb data{0} rmw1",
                "test_and_change_bit(0, x) | W x=5 once+mb data{0} rmw1",
            })
    void fullyOrderedUpdatesCarryTheTagAndTheFences(String code, String write) {
        String fence = "F mb+enclosing";
        assertEquals(List.of(fence, "R x=4 once+mb rmw2", write, fence), Told.events(Told.c(PLACES, code + ";"), 4));
    }

    @ParameterizedTest
    @CsvSource({
        "'cmpxchg(x, 9, 5)', once+failed+attempt",
        "'cmpxchg_acquire(x, 9, 5)', once+failed+attempt",
        "'atomic_add_unless(x, 1, 4)', once+attempt",
        "'atomic_fetch_add_unless(x, 1, 4)', once+attempt"
    })
    void anUpdateThatFailsIsAnUnorderedRead(String code, String tags) {
        assertEquals(List.of("R x=4 " + tags), Told.events(Told.c(PLACES, code + ";"), 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xchg(x, 5) | 4 | 4",
                "cmpxchg(x, 4, 5) | 4 | 4",
                "cmpxchg(x, 9, 5) | 4 | 4",
                "atomic_add_return(2, a) | 4 | 6",
                "atomic_fetch_add(2, a) | 4 | 4",
                "atomic_dec_and_test(a) | 1 | 1",
                "atomic_dec_and_test(a) | 2 | 0",
                "atomic_sub_and_test(2, a) | 2 | 1",
                "atomic_inc_and_test(a) | -1 | 1",
                "atomic_add_negative(-5, a) | 4 | 1",
                "atomic_add_negative(-4, a) | 4 | 0",
                "atomic_add_unless(a, 1, 4) | 4 | 0",
                "atomic_add_unless(a, 1, 4) | 5 | 1",
                "atomic_inc_not_zero(a) | 0 | 0",
                "test_and_set_bit(3, x) | 8 | 1",
                "test_and_clear_bit(3, x) | 7 | 0",
                "test_bit(3, x) | 8 | 1",
                "spin_trylock(l) | 0 | 1",
                "spin_trylock(l) | 1 | 0",
                "spin_is_locked(l) | 1 | 1",
            })
    void results(String code, long found, long result) {
        LitmusTest test = LitmusReader.parse(
                "t.litmus", "C t\n{}\nP0(" + PLACES + ") { int r; r = " + code + "; }\nexists (0:r=1)\n");
        assertEquals(result, test.threads().get(0).code().run(found).register(0));
    }

    @Test
    void locks() {
        LitmusTest test = Told.c(PLACES, "spin_lock(l); spin_unlock(l);");
        List<String> taken = List.of("R l=0 acquire+lkr rmw1", "W l=1 once+lkw rmw0", "W l=0 release+ul");
        assertEquals(taken, Told.events(test, 0));
        assertEquals(List.of("line 5: `spin_lock(l)` waits for a lock that is taken"), Told.events(test, 1));
        assertEquals(taken, Told.events(Told.c(PLACES, "spin_unlock_wait(l);"), 0));
        assertEquals(taken.subList(0, 2), Told.events(Told.c(PLACES, "spin_trylock(l);"), 0));
    }

    @Test
    void storeWithBarrier() {
        assertEquals(List.of("W x=1 once", "F mb"), Told.events(Told.c(PLACES, "smp_store_mb(*x, 1);")));
    }

    @Test
    void srcuUnlockDependsOnItsLock() {
        LitmusTest test = Told.c(PLACES, "int i; i = srcu_read_lock(s); srcu_read_unlock(s, i);");
        assertEquals(List.of("R s=0 srcu-lock", "W s=0 srcu-unlock data{0}"), Told.events(test, 0));
    }
}
