package racecard.litmus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import racecard.litmus.program.Address;
import racecard.litmus.program.Event;
import racecard.litmus.program.LitmusTest;

/** What depends on which read, and how a run comes to its end. */
class DependenciesTest {
    private static final String PLACES = "int *x, int *y, int *z, int **p";

    @Test
    void aStoreDependsOnWhatItsValueWasMadeOf() {
        LitmusTest test =
                Told.c(PLACES, "int r = READ_ONCE(*x); int q = READ_ONCE(*y); WRITE_ONCE(*z, (r & 0) + q - q + 1);");
        assertEquals(List.of("R x=1 once", "R y=2 once", "W z=1 once data{0,1}"), Told.events(test, 1, 2));
    }

    @Test
    void aRegisterForgetsWhatItHeld() {
        LitmusTest test = Told.c(PLACES, "r = READ_ONCE(*x); r = 4; WRITE_ONCE(*z, r);");
        assertEquals(List.of("R x=1 once", "W z=4 once"), Told.events(test, 1));
    }

    @Test
    void anAccessThroughAPointerDependsOnTheReadOfThePointer() {
        LitmusTest test = Told.c(PLACES, "int *r; r = rcu_dereference(*p); *r = 1; q = READ_ONCE(*r);");
        int y = 1;
        assertEquals("y", test.locations().get(y).name());
        assertEquals(
                List.of("R p=y once", "W y=1 plain addr{0}", "R y=5 once addr{0}"),
                Told.events(test, Address.of(y), 5));
    }

    @Test
    void onlyTheArmsOfAnIfDependOnItsCondition() {
        LitmusTest test = Told.c(PLACES, """
                if (READ_ONCE(*x)) { WRITE_ONCE(*y, 1); if (*z) smp_mb(); } else WRITE_ONCE(*y, 2);
                WRITE_ONCE(*z, 3);""");
        assertEquals(
                List.of("R x=1 once", "W y=1 once ctrl{0}", "R z=1 plain ctrl{0}", "F mb ctrl{0,1}", "W z=3 once"),
                Told.events(test, 1, 1));
        assertEquals(List.of("R x=0 once", "W y=2 once ctrl{0}", "W z=3 once"), Told.events(test, 0));
    }

    @Test
    void conditionalOperatorsEvaluateWhatTheyNeed() {
        LitmusTest test = Told.c(PLACES, "r = READ_ONCE(*x) && READ_ONCE(*y); WRITE_ONCE(*z, r);");
        assertEquals(List.of("R x=0 once", "W z=0 once data{0}"), Told.events(test, 0));
        assertEquals(List.of("R x=2 once", "R y=3 once ctrl{0}", "W z=1 once data{0,1}"), Told.events(test, 2, 3));
        test = Told.c(PLACES, "r = READ_ONCE(*x) || READ_ONCE(*y); WRITE_ONCE(*z, r);");
        assertEquals(List.of("R x=4 once", "W z=1 once data{0}"), Told.events(test, 4));
        test = Told.c(PLACES, "WRITE_ONCE(*z, READ_ONCE(*x) == 1 ? READ_ONCE(*y) : 9);");
        assertEquals(List.of("R x=1 once", "R y=6 once ctrl{0}", "W z=6 once data{0,1}"), Told.events(test, 1, 6));
        assertEquals(List.of("R x=2 once", "W z=9 once data{0}"), Told.events(test, 2));
    }

    @Test
    void theExpectedValueOfACompareDecidesWhetherItWrites() {
        LitmusTest test = Told.c(PLACES, "r = READ_ONCE(*x); q = READ_ONCE(*y); cmpxchg_relaxed(z, r, q);");
        assertEquals(
                List.of("R x=0 once", "R y=7 once", "R z=0 once rmw3", "W z=7 once data{1} ctrl{0} rmw2"),
                Told.events(test, 0, 7, 0));
    }

    @Test
    void aRunStopsAtTheFirstReadWithoutAValue() {
        LitmusTest test = Told.c(PLACES, "WRITE_ONCE(*x, 1); r = READ_ONCE(*y); WRITE_ONCE(*z, r);");
        assertEquals(List.of("W x=1 once", "R y=0 once", "waits"), Told.events(test));
        assertEquals(List.of("W x=1 once", "R y=8 once", "W z=8 once data{0}"), Told.events(test, 8, 9, 10));
    }

    @Test
    void whatIsNoAddressIsNotFollowed() {
        LitmusTest test = Told.c(PLACES, "int *r = READ_ONCE(*p);\nWRITE_ONCE(*r, 1);");
        assertEquals(List.of("R p=0 once", "line 6: `WRITE_ONCE(*r, 1)` dereferences NULL"), Told.events(test, 0));
    }

    @Test
    void pointersStayInTheirObject() {
        LitmusTest test = Told.c(PLACES, "r = READ_ONCE(*x); WRITE_ONCE(*(y + r), 1);");
        assertEquals(List.of("R x=0 once", "W y=1 once addr{0}"), Told.events(test, 0));
        for (int beside : new int[] {-1, 1, 6, Integer.MAX_VALUE}) {
            assertEquals(
                    List.of(
                            "R x=" + beside + " once",
                            "line 5: `WRITE_ONCE(*(y + r), 1)` uses what is no address of a location"),
                    Told.events(test, beside));
        }
        test = Told.c(PLACES, "r = READ_ONCE(*x); WRITE_ONCE(*(y + r - r), 1);");
        assertEquals(List.of("R x=9 once", "W y=1 once addr{0}"), Told.events(test, 9));
    }

    @Test
    void aPointerBesideAnObjectIsPrintedAsSuch() {
        LitmusTest test = Told.c(PLACES, "int *q; r = READ_ONCE(*x); WRITE_ONCE(*p, y + r);");
        assertEquals(List.of("R x=1 once", "W p=y+1 once data{0}"), Told.events(test, 1));
        assertEquals(List.of("R x=-2 once", "W p=y-2 once data{0}"), Told.events(test, -2));
    }

    @Test
    void everyEventSaysWhereItStands() {
        LitmusTest test = Told.c(PLACES, "  int r =\n READ_ONCE(\n  *x);");
        Event read = test.threads().get(0).code().run(1).events().get(0);
        assertEquals("6:2 READ_ONCE( *x)", read.site().toString());
    }
}
