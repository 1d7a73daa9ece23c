package racecard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                    id  date        title       same behaviour  carries
                    --  ----------  ----------  --------------  -------
                    R1  2020-03-02  the first                   F-01
                    R2  2020-03-02  the second  R3

                  Controls: never merged, look wrong, are right
                    id  date        title    same behaviour  carries
                    --  ----------  -------  --------------  -------
                    C1  2020-03-02  a draft

                  Bugs
                    id    base  needs            must be caught by  title
                    ----  ----  ---------------  -----------------  -------------
                    F-01  R1    interleaving     lincheck           the flaw F-01
                    F-02  R1    sequential       jqwik, lincheck    the flaw F-02
                    F-03  R1    weak memory      \u2013                  the flaw F-03
                    F-04  R1    compiler         \u2013                  a link error
                    F-05  R1    store buffering  jcstress           the flaw F-05

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
}
