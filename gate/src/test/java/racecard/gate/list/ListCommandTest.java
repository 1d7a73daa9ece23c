package racecard.gate.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racecard.catalogue.Catalogue;
import racecard.gate.Fake;
import racecard.gate.FakeCatalogue;
import racecard.gate.Racecard;
import racecard.gate.run.Setting;
import racecard.gate.run.ToolProcess;
import racecard.gate.text.Screen;

class ListCommandTest {
    @TempDir
    Path home;

    @Test
    void theCatalogueReadsAtOneGlance() {
        Fake.Result result = new Fake(home).run("list", "fake");
        assertEquals(0, result.code());
        assertEquals("""
                fake: A family to test with
                  interface racecard.gate.FakeCatalogue$Api

                  Revisions
                    id  date        source     title       same behaviour  carries
                    --  ----------  ---------  ----------  --------------  -------
                    R1  2020-03-02  confirmed  the first                   F-01
                    R2  2020-03-02  confirmed  the second  R3              F-03

                  Controls: never merged, look wrong, are right
                    id  date        source     title    same behaviour  carries
                    --  ----------  ---------  -------  --------------  -------
                    C1  2020-03-02  confirmed  a draft

                  Bugs
                    id    base  needs            source  must be caught by  title
                    ----  ----  ---------------  ------  -----------------  -------------
                    F-01  R1    interleaving     argued  lincheck           the flaw F-01
                    F-02  R1    sequential       argued  jqwik, lincheck    the flaw F-02
                    F-03  R1    weak memory      argued  \u2013                  the flaw F-03
                    F-04  R1    compiler         argued  \u2013                  a link error
                    F-05  R1    store buffering  argued  explorer           the flaw F-05

                  No tool here decides these, and why
                    F-03  x86 keeps these two stores in order
                    F-04  a link error is no behaviour

                """, result.out());
    }

    @Test
    void programsReadTheSame() throws IOException {
        Fake.Result result = new Fake(home).run("list", "--json");
        assertEquals(0, result.code());
        JsonNode fake =
                new ObjectMapper().readTree(result.out()).path("protocols").get(0);
        assertEquals(3, fake.path("revisions").size());
        assertEquals(
                "[\"jqwik\",\"lincheck\"]",
                fake.path("bugs").get(1).path("mustCatch").toString());
        assertEquals(
                FakeCatalogue.Good.class.getName(),
                fake.path("revisions").get(0).path("implementation").asText());
        assertEquals(false, fake.path("bugs").get(3).has("implementation"));
    }

    @Test
    void whatTheExplorerRunsIsListedWithItsSize() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Setting setting = new Setting(
                home,
                Catalogue.protocols(),
                List.of(),
                ToolProcess.ladders(home),
                new Screen(stream, stream, false, 0));
        assertEquals(0, Racecard.run(setting, "list"));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("  Harnesses of the explorer\n"), text);
        assertTrue(text.lines().anyMatch(l -> l.matches(" *cancel-first +2 +quick +add 1 NONE \\| runBatch .*")), text);
        assertTrue(text.lines().anyMatch(l -> l.matches(" *four-adders +5 +standard +\\| runBatch .*")), text);
        out.reset();
        assertEquals(0, Racecard.run(setting, "list", "--json"));
        JsonNode harnesses = new ObjectMapper().readTree(out.toByteArray()).at("/protocols/0/harnesses");
        JsonNode race = null;
        for (JsonNode harness : harnesses) {
            race = harness.path("name").asText().equals("push-race") ? harness : race;
        }
        assertEquals(2, race.path("threads").asInt());
        assertEquals("quick", race.path("profile").asText());
        assertEquals(
                "| runBatch; runBatch | add 1 NONE; add 2 NONE | runBatch",
                race.path("program").asText());
        assertEquals("deep", harnesses.get(harnesses.size() - 1).path("profile").asText());
    }
}
