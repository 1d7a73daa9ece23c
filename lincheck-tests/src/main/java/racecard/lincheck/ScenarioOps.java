package racecard.lincheck;

import java.util.List;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import racecard.models.scenario.Bench;

/**
 * A bench as Lincheck drives it: a new one for every invocation, of the subject that is on {@link Stage}, whose calls
 * go by number.
 */
public class ScenarioOps {
    // Made here and not in begin: what Lincheck sees made outside the test object it takes for thread-local, and would
    // not switch at.
    private final Bench bench = Stage.bench();

    /** First call of every scenario: says which one it is. */
    @Operation
    public void begin(int scenario) {}

    /** Makes the call of this number. */
    @Operation
    public String perform(int number) {
        return bench.call(Stage.action(number));
    }

    /** The invariants, after every invocation. */
    @Validate
    public void settle() {
        List<String> violations = bench.settle();
        if (!violations.isEmpty()) {
            throw new IllegalStateException(String.join("; ", violations));
        }
    }
}
