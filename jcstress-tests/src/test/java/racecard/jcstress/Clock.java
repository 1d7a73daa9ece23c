package racecard.jcstress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Asks the clock, which no model of memory knows. */
@JCStressTest
@State
@Outcome(expect = Expect.ACCEPTABLE, desc = "whatever it shows")
public class Clock {
    /** One side. */
    @Actor
    public void left(II_Result r) {
        r.r1 = (int) System.nanoTime();
    }

    /** The other. */
    @Actor
    public void right(II_Result r) {
        r.r2 = (int) System.nanoTime();
    }
}
