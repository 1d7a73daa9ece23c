package racecard.litmus.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import racecard.litmus.corpus.Generator;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.text.LitmusReader;

/**
 * Programs that nobody tuned anything to: of another seed than the recorded ones, and none of those. No herd7 is asked
 * here; all candidates one by one, and the machines, are. {@code -Dfresh.seed=N} takes another seed, and
 * {@code -Dfresh.every=1} all of its programs instead of some.
 */
class FreshProgramsTest {
    private static final long SEED = Long.getLong("fresh.seed", 1);
    private static final int EVERY = Integer.getInteger("fresh.every", 8);

    /** More than this share may not be too much work for a witness, else it is none. */
    private static final int MOST_PERCENT_LEFT_OUT = 30;

    private static Map<String, String> fresh(String folder, Map<String, String> written) {
        Set<String> known = new HashSet<>();
        RecordedProgram.folder(folder).values().stream()
                .flatMap(List::stream)
                .forEach(program -> known.add(program.text()));
        Map<String, String> fresh = new TreeMap<>(written);
        fresh.values().removeIf(known::contains);
        int[] next = {0};
        fresh.keySet().removeIf(name -> next[0]++ % EVERY != 0);
        return fresh;
    }

    private static void agree(
            TestReporter report, Map<String, String> programs, Function<LitmusTest, Optional<String>> witness) {
        Map<String, String> differences = new TreeMap<>();
        List<String> leftOut = new ArrayList<>();
        programs.forEach((name, text) -> {
            Optional<String> difference = witness.apply(LitmusReader.parse(name + ".litmus", text));
            difference.filter(what -> !what.isEmpty()).ifPresent(what -> differences.put(name, what + "\n" + text));
            if (difference.isEmpty()) {
                leftOut.add(name);
            }
        });
        assertEquals(Map.of(), differences, "seed " + SEED);
        report.publishEntry("programs of seed " + SEED, Integer.toString(programs.size()));
        report.publishEntry("NOT RUN, too much work", leftOut.toString());
        assertTrue(
                100 * leftOut.size() <= MOST_PERCENT_LEFT_OUT * programs.size(),
                () -> leftOut.size() + " of " + programs.size() + " are too much work");
        assertTrue(!programs.isEmpty(), "there are fresh programs");
    }

    @Test
    void noShortcutLosesAnything(TestReporter report) {
        agree(report, fresh("lkmm", Generator.kernel(SEED)), test -> Witnesses.naive(test, "lkmm"));
        agree(report, fresh("java", Generator.java(SEED)), test -> Witnesses.naive(test, "java"));
    }

    @Test
    void scIsAMachineWithOneMemory(TestReporter report) {
        agree(report, fresh("lkmm", Generator.kernel(SEED)), test -> Witnesses.machine(test, "sc", false));
        agree(report, fresh("java", Generator.java(SEED)), test -> Witnesses.machine(test, "sc", false));
    }

    @Test
    void tsoIsAMachineWithStoreBuffers(TestReporter report) {
        agree(report, fresh("lkmm", Generator.kernel(SEED)), test -> Witnesses.machine(test, "tso", true));
        agree(report, fresh("java", Generator.java(SEED)), test -> Witnesses.machine(test, "tso", true));
    }
}
