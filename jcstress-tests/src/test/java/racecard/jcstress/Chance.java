package racecard.jcstress;

import java.util.Random;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Asks chance, which no model of memory knows. */
@JCStressTest
@State
@Outcome(expect = Expect.ACCEPTABLE, desc = "whatever it shows")
public class Chance {
    /** One side. */
    @Actor
    public void left(II_Result r) {
        r.r1 = new Random().nextInt();
    }

    /** The other. */
    @Actor
    public void right(II_Result r) {
        r.r2 = new Random().nextInt();
    }
}
