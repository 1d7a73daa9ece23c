package sample;

import java.util.List;
import racecard.explorer.lab.Harness;
import racecard.explorer.lab.Operation;

/** Harnesses for the tests, each a few lines. What comes out of an execution is what its threads returned. */
abstract class Sample implements Harness {
    @Override
    public int threads() {
        return 2;
    }

    @Override
    public String after(List<Object> results) {
        Operation.begin("outcome");
        Operation.end(results + " " + last());
        return null;
    }

    /** What is to be told of the final memory. */
    String last() {
        return "";
    }
}
