package racecard.lincheck;

import java.util.Objects;
import racecard.models.history.Sequential;
import racecard.models.scenario.Call;

/**
 * The specification under the operations' names: Lincheck looks for a sequential order of the calls in which these give
 * the same results.
 */
public class SequentialScenario {
    private int scenario;
    private final Sequential<Call> spec = Stage.specification();

    public void begin(int newScenario) {
        scenario = newScenario;
    }

    public String perform(int number) {
        return spec.apply(Stage.call(number));
    }

    /** Lincheck tells states apart by this. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SequentialScenario that && scenario == that.scenario && Objects.equals(spec, that.spec);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scenario, spec);
    }
}
