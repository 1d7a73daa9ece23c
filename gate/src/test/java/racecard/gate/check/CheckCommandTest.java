package racecard.gate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static racecard.gate.Fake.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racecard.evidence.Finding;
import racecard.gate.Fake;
import racecard.gate.FakeCatalogue;
import racecard.gate.file.Version;
import racecard.verdict.Verdict;

class CheckCommandTest {
    @TempDir
    Path home;

    /** Passes on everything but on these bugs. */
    private static Finding[] findings(String tool, String... caught) {
        return Stream.of("R1", "R2", "C1", "F-01", "F-02", "F-03", "F-05")
                .map(s -> finding(tool, s, "races", List.of(caught).contains(s) ? Verdict.FAIL : Verdict.PASS_BOUNDED))
                .toArray(Finding[]::new);
    }

    private Fake good() throws IOException {
        return new Fake(home)
                .tool("explorer", true, Fake.script(findings("explorer", "F-01", "F-05")))
                .tool("jqwik", false, Fake.script(findings("jqwik", "F-02")))
                .tool("lincheck", false, Fake.script(findings("lincheck", "F-01", "F-02")))
                .tool("jcstress", true, Fake.script(findings("jcstress", "F-05")));
    }

    private JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void whenAllIsRightTheTablesSayWhatAndTheExitCodeIsZero() throws IOException {
        Fake.Result result = good().run("check", "--no-times");
        assertEquals("""

                fake: revisions
                  id  title       explorer      jqwik         lincheck      jcstress
                  --  ----------  ------------  ------------  ------------  --------
                  R1  the first   PASS-BOUNDED  PASS-BOUNDED  PASS-BOUNDED  sampled
                  R2  the second  PASS-BOUNDED  PASS-BOUNDED  PASS-BOUNDED  sampled
                  C1  a draft     PASS-BOUNDED  PASS-BOUNDED  PASS-BOUNDED  sampled

                fake: bugs
                  id    needs            verdict    explorer  jqwik  lincheck  jcstress
                  ----  ---------------  ---------  --------  -----  --------  --------
                  F-01  interleaving     CAUGHT     races     \u2013      races     sampled
                  F-02  sequential       CAUGHT     \u2013         races  races     sampled
                  F-03  weak memory      UNDECIDED  \u2013         \u2013      \u2013         sampled
                  F-04  compiler         UNDECIDED  \u2013         \u2013      \u2013         \u2013
                  F-05  store buffering  CAUGHT     races     \u2013      \u2013         sampled

                fake: not green, and why
                  F-03  UNDECIDED: x86 keeps these two stores in order
                  F-04  UNDECIDED: a link error is no behaviour

                fake: 9 PASS-BOUNDED, 3 CAUGHT, 2 UNDECIDED
                Exit code 0: all that was looked at is PASS, PASS-BOUNDED or CAUGHT.
                """, result.out());
        assertEquals(0, result.code());
    }

    /** A tool that needs the machine alone is waited for, and tools that share it begin together. */
    @Test
    void theExplorerAnswersBeforeTheOthersBegin() throws IOException {
        List<String> begun = good().run("check")
                .err()
                .lines()
                .map(l -> l.replaceFirst(".*] ", ""))
                .filter(l -> l.startsWith("running "))
                .toList();
        assertEquals(List.of("running explorer", "running jqwik and lincheck", "running jcstress"), begun);
    }

    @Test
    void timesAndCountsStandInTheTablesUnlessUnwanted() throws IOException {
        String out = good().run("check", "--tool", "lincheck").out();
        assertTrue(out.contains("R1  the first   PASS-BOUNDED       10  0.5"), out);
        assertTrue(out.contains("CAUGHT     races 0.5 s"), out);
        assertTrue(out.contains("F-05  NOT RUN: needs explorer, which was not asked for"), out);
    }

    @Test
    void theJsonHasTheAgreedShape() throws IOException {
        Path file = home.resolve("out/result.json");
        Path junit = home.resolve("junit");
        assertEquals(
                0,
                good().run("check", "fake", "--json", file.toString(), "--junit", junit.toString())
                        .code());
        JsonNode report = json(file);
        assertEquals(Version.NUMBER, report.path("racecard").asText());
        assertEquals(1, report.path("seed").asInt());
        assertEquals("quick", report.path("profile").asText());
        assertTrue(report.path("machine").path("cpus").asInt() > 0);
        assertFalse(report.has("interrupted"));
        assertEquals(28, report.path("verdicts").size());
        JsonNode bug = Stream.iterate(0, i -> i + 1)
                .map(report.path("verdicts")::get)
                .filter(v -> v.path("verdict").asText().equals("CAUGHT"))
                .findFirst()
                .orElseThrow();
        assertEquals("bug", bug.path("kind").asText());
        assertEquals("explorer", bug.path("tool").asText());
        assertEquals("step 1\nstep 2", bug.path("witness").asText());
        assertEquals("races", bug.path("checks").get(0).path("check").asText());
        assertEquals(report, json(home.resolve("target/racecard/last.json")));
        assertTrue(Files.readString(home.resolve("target/racecard/traces/explorer/F-01.txt"))
                .contains("step 2"));
        String xml = Files.readString(junit.resolve("TEST-racecard.fake.xml"));
        assertTrue(xml.contains("failures=\"0\" errors=\"0\""), xml);
        assertTrue(xml.contains("<skipped message=\"UNDECIDED: x86 keeps these two stores in order\">"), xml);
    }

    @Test
    void aFailingRevisionIsExitOneWithItsReason() throws IOException {
        Finding[] findings = findings("lincheck", "F-01", "F-02", "R2");
        Fake.Result result =
                new Fake(home).tool("lincheck", false, Fake.script(findings)).run("check");
        assertEquals(1, result.code());
        assertTrue(result.out().contains("R2  FAIL by lincheck: races: as told"), result.out());
        assertTrue(Files.exists(home.resolve("target/racecard/traces/lincheck/fake-R2.txt")));
    }

    @Test
    void aToolThatDiesKeepsWhatItFound() throws IOException {
        Finding[] planned = findings("lincheck", "F-01", "F-02");
        List<String> script = new ArrayList<>(Fake.open(planned).subList(0, 3));
        script.add("{\"event\":\"finding\",\"protocol\":\"fa");
        script.add("!exit 137");
        Fake.Result result = new Fake(home).tool("lincheck", false, script).run("check");
        assertEquals(3, result.code());
        assertTrue(result.out().contains("R2  the second  PASS-BOUNDED"), result.out());
        assertTrue(
                result.out().contains("C1  UNKNOWN by lincheck: races: the lincheck process ended with code 137"),
                result.out());
        assertTrue(result.out().contains("ended with code 137 after 2 checks."), result.out());
        assertEquals(
                2,
                Files.readAllLines(home.resolve("target/racecard/logs/lincheck.jsonl")).stream()
                        .filter(l -> l.contains("\"event\":\"finding\"") && l.endsWith("}"))
                        .count());
    }

    @Test
    void aToolThatSaysNothingIsVacuous() throws IOException {
        Fake.Result result =
                new Fake(home).tool("lincheck", false, List.of("!exit 1")).run("check");
        assertEquals(4, result.code());
        assertTrue(result.out().contains("VACUOUS by lincheck: no plan: the lincheck process ended with code 1"));
    }

    @Test
    void aToolThatCannotBeStartedIsVacuousAndTheOthersRun() throws IOException {
        Fake fake = new Fake(home).tool("lincheck", false, Fake.script(findings("lincheck", "F-01", "F-02")));
        Fake.Result result = fake.broken("jcstress").run("check");
        assertEquals(4, result.code());
        assertTrue(result.out().contains("F-01  interleaving     CAUGHT"), result.out());
    }

    @Test
    void theToolsGetIdsAndClassesAndNothingElse() throws IOException {
        Path seen = home.resolve("arguments");
        List<String> script = new ArrayList<>(List.of("!args " + seen));
        script.addAll(Fake.script(findings("lincheck")));
        new Fake(home).tool("lincheck", false, script).run("check", "--profile", "deep", "--seed", "7");
        String type = FakeCatalogue.Good.class.getName();
        assertEquals(
                List.of("--protocol", "fake", "--profile", "deep", "--seed", "7", "--subject", "R1=" + type),
                Files.readAllLines(seen).subList(0, 8));
        assertFalse(Files.readString(seen).contains("F-04"), "what is no class cannot be run");
    }

    @Test
    void aCandidateIsJudgedLikeARevision() throws IOException {
        Finding[] findings = {
            finding("lincheck", "R2", "races", Verdict.PASS), finding("lincheck", "candidate", "races", Verdict.FAIL)
        };
        Fake fake = new Fake(home).tool("lincheck", false, Fake.script(findings));
        Fake.Result result =
                fake.run("check", "--candidate", FakeCatalogue.Good.class.getName(), "--classpath", home.toString());
        assertEquals(1, result.code());
        assertTrue(result.out().contains("candidate"), result.out());
        assertFalse(result.out().contains("bugs"), result.out());
    }

    @Test
    void aFullDiskCostsTheFileAndNotTheVerdict() throws IOException {
        Fake fake = good();
        Path room = Files.createDirectories(home.resolve("target/racecard"));
        Files.createDirectories(room.resolve("last.json/in the way"));
        Fake.Result result = fake.run("check");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("Could not write "), result.err());
        assertTrue(result.out().contains("F-01  interleaving     CAUGHT"), result.out());
        try (Stream<Path> left = Files.list(room)) {
            assertTrue(left.noneMatch(p -> p.toString().endsWith(".tmp")), "no draft stays behind");
        }
    }

    @Test
    void aLadderIsOneLineAndItsStepsFailUnderTheirOwnNames() throws IOException {
        List<Finding> findings = new ArrayList<>(List.of(findings("jcstress", "F-05")));
        findings.add(finding("jcstress", "TW-sb", "sb", Verdict.PASS_BOUNDED));
        findings.add(finding("jcstress", "TW-sb-nomb", "sb", Verdict.FAIL));
        findings.add(finding("jcstress", "sb/AllVolatile", "sb", Verdict.PASS_BOUNDED));
        List<String> script = Fake.script(findings.toArray(Finding[]::new));
        Fake.Result result = new Fake(home).tool("jcstress", true, script).run("check", "--no-times");
        assertEquals(1, result.code());
        assertTrue(result.out().contains("  sb      jcstress  FAIL     2 PASS-BOUNDED, 1 FAIL\n"), result.out());
        assertTrue(result.out().contains("  TW-sb-nomb  FAIL by jcstress: sb: as told\n"), result.out());
        assertTrue(Files.exists(home.resolve("target/racecard/traces/jcstress/fake-TW-sb-nomb.txt")));
    }
}
