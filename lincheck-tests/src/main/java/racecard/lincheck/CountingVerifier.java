package racecard.lincheck;

import java.util.ArrayList;
import java.util.List;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.verifier.LinearizabilityVerifier;
import org.jetbrains.lincheck.datastructures.verifier.Verifier;

/**
 * Linearizability, where the scenario's grain is the specification's; elsewhere every result is accepted, because
 * {@link ScenarioOps#settle} has judged the end already. Counts what was judged, scenario by scenario: without that a
 * pass would prove nothing.
 */
public class CountingVerifier implements Verifier {
    private static final List<Long> JUDGED = new ArrayList<>();

    private final Verifier linearizability;

    /** Made by Lincheck. */
    public CountingVerifier(Class<?> sequentialSpecification) {
        linearizability = new LinearizabilityVerifier(sequentialSpecification);
    }

    @Override
    public boolean verifyResults(ExecutionScenario scenario, ExecutionResult results) {
        int index = indexOf(scenario);
        JUDGED.set(index, JUDGED.get(index) + 1);
        return !Stage.scenario(index).linearizable() || linearizability.verifyResults(scenario, results);
    }

    /** Which of {@link Stage}'s scenarios this is: its first call says so. */
    static int indexOf(ExecutionScenario scenario) {
        Actor begin = scenario.getInitExecution().get(0);
        return (Integer) begin.getArguments().get(0);
    }

    /** Starts to count anew, for this many scenarios. */
    static void reset(int scenarios) {
        JUDGED.clear();
        for (int i = 0; i < scenarios; i++) {
            JUDGED.add(0L);
        }
    }

    /** The invocations judged, a number a scenario. */
    static List<Long> judged() {
        return List.copyOf(JUDGED);
    }
}
