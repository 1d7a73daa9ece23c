package racecard.gate.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racecard.evidence.Finding;
import racecard.verdict.Verdict;

class MutationTableTest {
    @TempDir
    Path folder;

    private static Finding finding(String kind, String check, Verdict verdict, String detail) {
        return new Finding("fake", "R1", kind, check, verdict, 1, "executions", 0, detail, null);
    }

    private String page(String arguments, Finding... findings) throws IOException {
        Path file = Files.writeString(folder.resolve("fake-survivors.txt"), arguments);
        return new MutationTable("fake", Map.of("R1", List.of(findings)), Survivors.read(file)).page();
    }

    @Test
    void orderingsAndChangesAreToldApart() throws IOException {
        String page = page(
                "",
                finding("orderings", "R1.java:1 run: no lock", Verdict.FAIL, "race: lost"),
                finding("orderings", "R1.java:2 run: xchg -> xchgAcquire", Verdict.PASS, "noticed by none"),
                finding("statements", "R1.java:3 run: if not", Verdict.FAIL, "race: lost"),
                finding("statements", "R1.java:4 run: no next()", Verdict.PASS, "noticed by none"),
                finding("statements", "R1.java:5 run: return null", Verdict.NOT_RUN, "no scenario comes by"));
        assertTrue(
                page.contains("2 orderings made weaker: 1 of them break something, 0 are reached by no scenario."),
                page);
        assertTrue(page.contains("| R1.java:2 | `run: xchg -> xchgAcquire` | stronger | noticed by none |"), page);
        assertTrue(
                page.contains("3 changes of the code: 1 are noticed, 0 are harmless for the reason beside them; of the"
                        + " other 3, 33.3 % are noticed."),
                page);
        assertTrue(page.contains("| R1.java:4 | `run: no next()` | survives | nobody has said why yet |"), page);
        assertTrue(page.contains("| R1.java:5 | `run: return null` | not reached | nobody has said why yet |"), page);
    }

    @Test
    void anArgumentStandsBesideItsSurvivorWhateverTheLine() throws IOException {
        String page = page("""
                # of R1
                R1.java run: no next()
                    The lock is held,
                    and nobody looks.
                R1.java run: no longer()
                    It is gone.
                """, finding("statements", "R1.java:44 run: no next()", Verdict.PASS, "noticed by none"));
        assertTrue(page.contains("| `run: no next()` | survives | The lock is held, and nobody looks. |"), page);
        assertTrue(
                page.contains("Argued, and no survivor of these revisions any more:\n\n- R1.java run: no longer()"),
                page);
    }

    @Test
    void anArgumentNeedsItsChange() {
        IllegalArgumentException orphan = assertThrows(IllegalArgumentException.class, () -> page("  because\n"));
        assertEquals(
                "fake-survivors.txt:1: an argument without a change: name the change above it, unindented",
                orphan.getMessage());
        IllegalArgumentException twice =
                assertThrows(IllegalArgumentException.class, () -> page("R1.java a: b\n  c\nR1.java a: b\n  d\n"));
        assertEquals("fake-survivors.txt:3: argued twice: R1.java a: b", twice.getMessage());
    }
}
