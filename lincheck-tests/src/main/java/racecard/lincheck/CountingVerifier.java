package racecard.lincheck;

import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.verifier.LinearizabilityVerifier;
import org.jetbrains.lincheck.datastructures.verifier.Verifier;

/** Linearizability, and a count of the invocations that were judged, without which a pass would prove nothing. */
public class CountingVerifier implements Verifier {
    private static long judged;

    private final Verifier linearizability;

    /** Made by Lincheck. */
    public CountingVerifier(Class<?> sequentialSpecification) {
        linearizability = new LinearizabilityVerifier(sequentialSpecification);
    }

    @Override
    public boolean verifyResults(ExecutionScenario scenario, ExecutionResult results) {
        count();
        return linearizability.verifyResults(scenario, results);
    }

    static void count() {
        judged++;
    }

    /** The invocations judged since the last call. */
    static long takeCount() {
        long count = judged;
        judged = 0;
        return count;
    }
}
