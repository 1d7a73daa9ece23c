package racecard.litmus.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import racecard.litmus.text.LitmusReader;

/** Every file of the open corpus is read, and every thread of it comes to its end. */
class OpenCorpusTest {
    /** Two files use smp_memb(), which the kernel's model never got; herd7 refuses them too. */
    private static final Set<String> REFUSED = Set.of("C-memb-RCU-0.litmus", "C-memb-RCU-1.litmus");

    @Test
    void lkmm() throws IOException {
        inspect("lkmm", 800);
    }

    @Test
    void java() throws IOException {
        inspect("java", 30);
    }

    private static void inspect(String architecture, int atLeast) throws IOException {
        Path home = OpenCorpus.home().orElse(null);
        assumeTrue(home != null, "no open corpus beside the project; say where it is with -Dracecard.corpus=DIR");
        List<OpenCorpus.Row> rows = OpenCorpus.rows(home, architecture);
        assertTrue(rows.size() >= atLeast, rows.size() + " rows");
        List<String> faults = new ArrayList<>();
        Set<String> refused = new TreeSet<>();
        for (OpenCorpus.Row row : rows) {
            try {
                LitmusTest test = LitmusReader.read(row.file());
                check(test, row, faults);
            } catch (LitmusException complaint) {
                if (REFUSED.contains(row.file().getFileName().toString())) {
                    refused.add(row.file().getFileName().toString());
                } else {
                    faults.add(complaint.getMessage());
                }
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(architecture.equals("lkmm") ? REFUSED : Set.of(), refused);
    }

    private static void check(LitmusTest test, OpenCorpus.Row row, List<String> faults) {
        for (LitmusThread thread : test.threads()) {
            Trace trace = thread.code().run(new long[64]);
            // Without anything written, a pointer that is read as 0 is no address, and that is said.
            boolean fine = trace.ended() || trace.ending() == Trace.Ending.FAULTED;
            if (!fine) {
                faults.add(row.file() + ": " + thread.name() + ": " + trace.fault());
            }
        }
        String recorded = row.cell("states");
        if (!recorded.isEmpty() && !recorded.equals("(too long)")) {
            Set<String> want = names(recorded.split(" \\| ", -1)[0]);
            Set<String> have = names(test.state(new long[test.observables().size()]));
            if (!want.equals(have)) {
                faults.add(row.file() + ": shows " + have + ", recorded " + want);
            }
        }
        String kind = test.condition().quantifier() == Condition.Quantifier.NOT_EXISTS
                ? "~exists"
                : test.condition().quantifier().name().toLowerCase(java.util.Locale.ROOT);
        if (!row.cell("kind").isEmpty() && !row.cell("kind").equals(kind)) {
            faults.add(row.file() + ": asks " + kind + ", recorded " + row.cell("kind"));
        }
        String word = test.expectation()
                .map(e -> e.word().name() + (e.dataRace() ? " DATARACE" : ""))
                .orElse("");
        if (row.cell("expected_source").equals("comment") && !word.equalsIgnoreCase(row.cell("expected"))) {
            faults.add(row.file() + ": expects " + word + ", recorded " + row.cell("expected"));
        }
    }

    private static Set<String> names(String state) {
        return Arrays.stream(state.split(";", -1))
                .map(part -> part.strip().split("=", -1)[0])
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
