package racecard.litmus.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import racecard.litmus.text.LitmusReader;

/**
 * What sequential consistency allows, every model allows: each state that an interleaving of our threads reaches was
 * recorded by herd7, whatever the model. So the values that threads compute are right, whoever judges their order.
 */
class SequentialStatesTest {
    private static final int MOST = 3_000;

    @Test
    void storeBufferingHasThreeStates() {
        LitmusTest test = LitmusReader.parse("t.litmus", """
                C SB
                {}
                P0(int *x, int *y) { WRITE_ONCE(*x, 1); r0 = READ_ONCE(*y); }
                P1(int *x, int *y) { WRITE_ONCE(*y, 1); r0 = READ_ONCE(*x); }
                exists (0:r0=0 /\\ 1:r0=0)
                """);
        assertEquals(
                Set.of("0:r0=0; 1:r0=1;", "0:r0=1; 1:r0=0;", "0:r0=1; 1:r0=1;"),
                Interleavings.states(test, MOST).orElseThrow());
    }

    @Test
    void ofTheKernelsTests() throws IOException {
        inspect("lkmm", 600);
    }

    @Test
    void ofTheJavaTests() throws IOException {
        inspect("java", 30);
    }

    private static void inspect(String architecture, int atLeast) throws IOException {
        Path home = OpenCorpus.home().orElse(null);
        assumeTrue(home != null, "no open corpus beside the project; say where it is with -Dracecard.corpus=DIR");
        int looked = 0;
        List<String> faults = new ArrayList<>();
        for (OpenCorpus.Row row : OpenCorpus.rows(home, architecture)) {
            String recorded = row.cell("states");
            if (recorded.isEmpty() || recorded.equals("(too long)") || hasGracePeriods(row.file())) {
                continue;
            }
            Set<String> states =
                    Interleavings.states(LitmusReader.read(row.file()), MOST).orElse(null);
            if (states != null) {
                looked++;
                Set<Set<String>> known = Arrays.stream(recorded.split(" \\| ", -1))
                        .map(SequentialStatesTest::parts)
                        .collect(Collectors.toSet());
                states.removeIf(state -> known.contains(parts(state)));
                states.forEach(state -> faults.add(row.cell("path") + ": " + state + " is not in " + recorded));
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(looked >= atLeast, "looked at " + looked);
    }

    private static boolean hasGracePeriods(Path file) throws IOException {
        return Files.readString(file).contains("synchronize_");
    }

    private static Set<String> parts(String state) {
        return Arrays.stream(state.split(";", -1)).map(String::strip).collect(Collectors.toCollection(HashSet::new));
    }
}
