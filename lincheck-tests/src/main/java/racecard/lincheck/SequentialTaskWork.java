package racecard.lincheck;

import java.util.List;
import java.util.Objects;
import racecard.models.taskwork.TaskWorkSpec;

/** The specification under the operations' names: Lincheck looks for a sequential order of the calls in which these give the same results. */
public class SequentialTaskWork {
    private int scenario;
    private TaskWorkSpec spec;

    public void begin(int newScenario) {
        scenario = newScenario;
        spec = Stage.spec(newScenario);
    }

    public int add(int label, int mode) {
        return spec.add(label);
    }

    public int addUnderRqLock(int label, int mode) {
        return spec.add(label);
    }

    public void wakeUp() {}

    public int cancelFunc(int digit) {
        return spec.cancelFunc(digit);
    }

    public int cancelMatch(int label) {
        return spec.cancel(label) ? label : 0;
    }

    public boolean cancel(int label) {
        return spec.cancel(label);
    }

    public List<Integer> runBatch() {
        return spec.runBatch();
    }

    public List<Integer> run() {
        return spec.run();
    }

    public List<Integer> exit() {
        return spec.exit();
    }

    /** Lincheck tells states apart by this. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SequentialTaskWork that && scenario == that.scenario && Objects.equals(spec, that.spec);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scenario, spec);
    }
}
