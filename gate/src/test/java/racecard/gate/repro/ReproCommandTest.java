package racecard.gate.repro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static racecard.gate.Fake.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racecard.gate.Fake;
import racecard.gate.FakeCatalogue;
import racecard.verdict.Verdict;

class ReproCommandTest {
    @TempDir
    Path home;

    private Fake fake(Verdict verdict) throws IOException {
        return new Fake(home)
                .tool("jqwik", false, List.of("!exit 9"))
                .tool(
                        "lincheck",
                        false,
                        Fake.script(
                                finding("lincheck", "F-01", "quiet", Verdict.PASS),
                                finding("lincheck", "F-01", "races", verdict)));
    }

    @Test
    void aBugIsShownWithItsTraceItsInvariantAndItsFix() throws IOException {
        Fake.Result result = fake(Verdict.FAIL).run("repro", "f-01");
        assertEquals(0, result.code());
        assertEquals("""
                F-01  the flaw F-01
                  base     R1 (2020-03-02), the first
                  source   a review (argued)
                  needs    interleaving
                  symptom  a work runs twice
                  breaks   I2: exactly once

                Shown by lincheck, check races: as told

                step 1
                step 2

                Reproduced. Fixed by: take the lock, in the commit after
                """, result.out());
    }

    @Test
    void theToolIsToldToStopAtTheFirstFailureOfThisOneSubject() throws IOException {
        Path seen = home.resolve("arguments");
        List<String> script = new ArrayList<>(List.of("!args " + seen));
        script.addAll(Fake.script(finding("lincheck", "F-01", "races", Verdict.FAIL)));
        new Fake(home).tool("lincheck", false, script).run("repro", "F-01");
        List<String> arguments = Files.readAllLines(seen);
        assertEquals(
                List.of("--subject", "F-01=" + FakeCatalogue.Good.class.getName(), "--until-failure"),
                arguments.subList(arguments.size() - 3, arguments.size()));
    }

    @Test
    void aBugThatDoesNotShowIsExitOne() throws IOException {
        Fake.Result result = fake(Verdict.PASS).run("repro", "F-01");
        assertEquals(1, result.code());
        assertTrue(result.out().contains("Not reproduced: 2 checks of lincheck passed on it."), result.out());
    }

    @Test
    void whatCannotBeDecidedIsExitThreeWithTheReason() throws IOException {
        Fake.Result unknown = fake(Verdict.UNKNOWN).run("repro", "F-01");
        assertEquals(3, unknown.code());
        assertTrue(unknown.out().contains("Not decided: races: as told"), unknown.out());
        Fake.Result dead = fake(Verdict.FAIL).run("repro", "F-02", "--tool", "jqwik");
        assertEquals(3, dead.code());
        assertTrue(dead.out().contains("Not decided: the jqwik process ended with code 9"), dead.out());
        Fake.Result weak = fake(Verdict.FAIL).run("repro", "F-03");
        assertEquals(3, weak.code());
        assertTrue(weak.out().contains("No tool here can show it: x86 keeps these two stores in order"));
        Fake.Result link = fake(Verdict.FAIL).run("repro", "F-04", "--tool", "jqwik");
        assertEquals(3, link.code());
        assertTrue(link.out().contains("No tool here can show it: a link error is no behaviour"));
    }

    /** What one thread shows, one thread's history shows best. */
    @Test
    void aSequentialBugIsShownByJqwik() throws IOException {
        Fake fake = new Fake(home)
                .tool("jqwik", false, Fake.script(finding("jqwik", "F-02", "chains", Verdict.FAIL)))
                .tool("lincheck", false, List.of("!exit 9"));
        Fake.Result result = fake.run("repro", "F-02");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("Shown by jqwik, check chains: as told"), result.out());
    }

    /** The explorer's trace is the shortest; the other is shown to who asks for it. */
    @Test
    void whatTheExplorerMustCatchItShows() throws IOException {
        Fake fake = new Fake(home)
                .tool("explorer", true, Fake.script(finding("explorer", "F-05", "add-exit", Verdict.FAIL)))
                .tool("jcstress", true, Fake.script(finding("jcstress", "F-05", "race", Verdict.FAIL)));
        Fake.Result result = fake.run("repro", "F-05");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("Shown by explorer, check add-exit: as told"), result.out());
        Fake.Result other = fake.run("repro", "F-05", "--tool", "jcstress");
        assertTrue(other.out().contains("Shown by jcstress, check race: as told"), other.out());
    }

    @Test
    void aCardWithVariantsShowsItsFirst() throws IOException {
        Fake.Result result = fake(Verdict.FAIL).run("repro", "F");
        assertEquals(0, result.code());
        assertTrue(result.out().startsWith("F-01  "), result.out());
        assertTrue(result.err().contains("F has variants; this is F-01. The others: F-02, F-03, F-04, F-05."));
    }
}
