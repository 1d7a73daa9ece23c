package racecard.jcstress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Claims that store buffering does not happen to plain fields. It does, on every machine that can run this. */
@JCStressTest
@State
@Rung(value = 1, change = "a claim that is wrong on purpose")
@Outcome(
        id = {"0, 1", "1, 0", "1, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "one of the two came first")
@Outcome(id = "0, 0", expect = Expect.FORBIDDEN, desc = "neither saw the other")
public class WrongClaim {
    int x;
    int y;

    /** One side. */
    @Actor
    public void left(II_Result r) {
        x = 1;
        r.r1 = y;
    }

    /** The other. */
    @Actor
    public void right(II_Result r) {
        y = 1;
        r.r2 = x;
    }
}
