package racecard.jcstress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Claims that of two threads neither sees the other's store before its own load. Whenever one is done before the other
 * begins, one does; so every run refutes it, on any machine and under any load, which store buffering would not.
 */
@JCStressTest
@State
@Outcome(
        id = {"0, 0", "1, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "they met")
@Outcome(
        id = {"0, 1", "1, 0"},
        expect = Expect.FORBIDDEN,
        desc = "one came first")
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
