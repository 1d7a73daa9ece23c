package racecard.explorer.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import racecard.explorer.oracle.Litmus;

/**
 * The grids of litmus tests with known verdicts, cell by cell. A cell marked {@code lb} is allowed by a cycle in po ∪
 * rf alone and forbidden here: that is what the porf-acyclic form leaves out.
 */
class GridsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "grids.tsv", delimiter = '\t')
    void verdict(String id, String test, String program, String outcome, String verdict, String note) {
        boolean lb = note.equals("lb");
        assertEquals(verdict.equals("A") && !lb, allows(program, outcome, "java"), () -> test + ": " + program);
        if (id.startsWith("B")) {
            assertEquals(false, allows(program, outcome, "sc"), () -> test + " under sc: " + program);
        }
        BruteForceTest.compare(-1, program);
    }

    private static boolean allows(String program, String outcome, String model) {
        Script script = new Script(program);
        return Collected.explore(script, model, true).complete.stream()
                .map(graph -> Outcome.of(graph, script, Litmus.parse(program).locations()))
                .anyMatch(o -> o.is(outcome));
    }
}
