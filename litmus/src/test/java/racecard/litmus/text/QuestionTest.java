package racecard.litmus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.litmus.program.Address;
import racecard.litmus.program.Condition.Quantifier;
import racecard.litmus.program.Expectation;
import racecard.litmus.program.LitmusException;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Location;
import racecard.litmus.program.Observable;
import racecard.litmus.program.Type;

/** Initial states, and what is asked of final ones. */
class QuestionTest {
    private static LitmusTest test(String initial, String question) {
        return LitmusReader.parse(
                "t.litmus",
                "C t\n{" + initial + "}\nP0(int *x, int *y) { int r0; r0 = READ_ONCE(*x); }\n"
                        + "P1(int *y) { int r2; int r10; }\n" + question + "\n");
    }

    @Test
    void statesPrintRegistersThenLocations() {
        LitmusTest test = test("int *z = &y;", "locations [z; 1:r10]\nexists (x=1 /\\ 1:r2=2 /\\ 0:r0=y)");
        assertEquals(
                List.of("0:r0", "1:r10", "1:r2", "[x]", "[z]"),
                test.observables().stream().map(Observable::name).toList());
        int y = test.locations().stream().map(Location::name).toList().indexOf("y");
        long[] state = {Address.of(y), -3, 2, 1, 5};
        assertEquals("0:r0=y; 1:r10=-3; 1:r2=2; [x]=1; [z]=5;", test.state(state));
        assertTrue(test.condition().proposition().holds(state));
        state[0] = 0;
        assertFalse(test.condition().proposition().holds(state));
    }

    @Test
    void theFilterShowsNothing() {
        LitmusTest test = test("", "filter (1:r2=7)\nexists (x=1)");
        assertEquals("[x]=4;", test.state(new long[] {7, 4}));
        assertTrue(test.filter().orElseThrow().holds(new long[] {7, 4}));
        assertFalse(test.filter().orElseThrow().holds(new long[] {8, 4}));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x=1 /\\ y=2 \\/ x=3       | 3 | 0 | true",
                "x=1 /\\ (y=2 \\/ x=3)     | 3 | 0 | false",
                "~x=1 /\\ y=0             | 3 | 0 | true",
                "not (x=3 /\\ y=0)        | 3 | 0 | false",
                "x=y                      | 3 | 3 | false",
                "x=[y]                    | 3 | 3 | true",
                "x!=3                     | 3 | 0 | false",
                "x<>4 /\\ y==0            | 3 | 0 | true",
                "x=1 => y=1               | 3 | 0 | true",
                "x=3 => y=1 => y=2        | 3 | 1 | false",
                "x=0x3 /\\ y=-1           | 3 | -1 | true",
                "x=3 /\\ y=0 \\/ false    | 3 | 0 | true",
            })
    void propositions(String proposition, long x, long y, boolean holds) {
        LitmusTest test = test("", "locations [x; y]\nexists (" + proposition + ")");
        assertEquals(holds, test.condition().proposition().holds(new long[] {x, y}));
    }

    @Test
    void quantifiers() {
        assertEquals(Quantifier.EXISTS, test("", "exists (x=1)").condition().quantifier());
        assertEquals(
                Quantifier.NOT_EXISTS, test("", "~exists (x=1)").condition().quantifier());
        assertEquals(Quantifier.FORALL, test("", "forall (x=1)").condition().quantifier());
        assertTrue(test("", "~exists (x=1)").condition().answered(false, true));
        assertFalse(test("", "~exists (x=1)").condition().answered(true, true));
        assertTrue(test("", "forall (x=1);").condition().answered(true, false));
        assertTrue(test("", "exists (x=1)").condition().answered(true, true));
    }

    @Test
    void initialStates() {
        LitmusTest test = test(
                "x = 1; int y = -2; atomic_t c = ATOMIC_INIT(3); int *p = &x; int *q = y; int a[2] = {5, 6}; int e; n = null; 1:r2 = 9; int 0:r0=x;",
                "exists (0:r0=1 /\\ 1:r2=1 /\\ a[1]=6)");
        assertEquals(
                "[x=1, y=-2, c=3, p=x, q=y, a[0]=5, a[1]=6, e=0, n=null, null=0]",
                test.locations().stream()
                        .map(location -> location.name() + "=" + test.print(location.initial()))
                        .toList()
                        .toString());
        assertEquals(9, test.threads().get(1).code().run().register(0));
        assertEquals("0:r0=x; 1:r2=9; [a[1]]=6;", test.state(new long[] {Address.of(0), 9, 6}));
    }

    @Test
    void elementsOfAnArrayAreNeighbours() {
        LitmusTest test = LitmusReader.parse(
                "t.litmus", "C t\n{ int a[3] = {7, 8, 9}; }\nP0(int *a) { *(a + 2) = a[1]; }\nexists (a[2]=8)");
        assertEquals(List.of("R a[1]=8 plain", "W a[2]=8 plain data{0}"), Told.events(test, 8));
    }

    @Test
    void expectations() {
        assertEquals(Optional.empty(), test("", "exists (x=1)").expectation());
        assertEquals(
                Optional.of(new Expectation(Expectation.Word.NEVER, false, false)),
                test("(* expected: Never *)", "exists (x=1)").expectation());
        assertEquals(
                Optional.of(new Expectation(Expectation.Word.SOMETIMES, true, false)),
                test("(*\n * Result: Sometimes DATARACE\n *)", "exists (x=1)").expectation());
    }

    @Test
    void aFaultMayBeExpected() {
        assertEquals(
                Optional.of(new Expectation(Expectation.Word.ALWAYS, false, true)),
                test("(* Result: Always FAULT *)", "exists (x=1)").expectation());
        assertEquals(
                Optional.of(new Expectation(Expectation.Word.NEVER, true, true)),
                test("(* Result: Never FAULT DATARACE *)", "exists (x=1)").expectation());
        assertEquals(
                Optional.of(new Expectation(Expectation.Word.FAULT, false, true)),
                test("(* Result: FAULT *)", "exists (x=1)").expectation());
    }

    /** 0 for herd7, and so for a file's own question; whoever asks another has mistyped it. */
    @Test
    void anOutcomeHasNoRegistersThatTheThreadHasNot() {
        String text = "C t\n{}\nP0(int *x) { int r0; r0 = READ_ONCE(*x); }\nexists (0:r9=0)\n";
        assertEquals(1, LitmusReader.parse("t.litmus", text).observables().size());
        LitmusException unknown =
                assertThrows(LitmusException.class, () -> LitmusReader.parse("t.litmus", text, "0:r0=0 /\\ 0:r1=0"));
        assertEquals("outcome:1:1: thread 0 has no register 'r1'", unknown.getMessage());
    }

    @Test
    void commentsAreSkipped() {
        LitmusTest test = LitmusReader.parse("t.litmus", """

                C a+name-with.signs  and more
                "some text" (* { (* nested *) *)
                Cycle=Fre PodWR
                (* before *) { (* x=1; *) y=2; /* z=3; */ }
                // a line
                P0(int *x) { // READ_ONCE(*x);
                  WRITE_ONCE(*x, /* inside */ (*x)); }
                (* after *)
                exists (x=1) (* end *)
                (* and more *)
                """);
        assertEquals("a+name-with.signs  and more", test.name());
        assertEquals(List.of("R x=4 plain", "W x=4 once data{0}"), Told.events(test, 4));
        assertEquals(List.of(new Location("y", Type.INT, 2, 0), new Location("x", Type.INT, 0, 1)), test.locations());
    }
}
