package racecard.lincheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.kotlinx.lincheck.execution.ResultWithClock;
import org.jetbrains.lincheck.datastructures.verifier.Verifier;

/** Accepts every result and remembers it: what each call of each thread returned, and the calls after them. */
public final class Collecting implements Verifier {
    private static final Set<String> SEEN = new TreeSet<>();

    /** Made by Lincheck. */
    public Collecting(Class<?> sequentialSpecification) {
        assert sequentialSpecification != null;
    }

    @Override
    public boolean verifyResults(ExecutionScenario scenario, ExecutionResult results) {
        List<List<String>> all = new ArrayList<>();
        results.getParallelResultsWithClock()
                .forEach(thread -> all.add(
                        texts(thread.stream().map(ResultWithClock::getResult).toList())));
        all.add(texts(results.getPostResults()));
        SEEN.add(all.toString());
        return true;
    }

    private static List<String> texts(List<?> results) {
        return results.stream().map(String::valueOf).toList();
    }

    /** What was seen since this was asked last. */
    static Set<String> seen() {
        Set<String> seen = new TreeSet<>(SEEN);
        SEEN.clear();
        return seen;
    }
}
