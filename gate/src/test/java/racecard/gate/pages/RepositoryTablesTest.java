package racecard.gate.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Catalogue;
import racecard.gate.Racecard;
import racecard.gate.run.Setting;
import racecard.gate.run.ToolProcess;
import racecard.gate.text.Screen;

/** The tables in {@code docs} are what the catalogue, the ladders and the observations make of each other. */
class RepositoryTablesTest {
    @Test
    void theTablesAreUpToDate() throws IOException {
        Path home = Path.of("").toAbsolutePath();
        while (!Files.exists(home.resolve("CI.yml"))) {
            home = home.getParent();
        }
        assumeTrue(
                Files.exists(home.resolve(Observations.FILE)),
                "there is no " + Observations.FILE + " yet: './racecard check --record' writes it");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Setting setting = new Setting(
                home,
                Catalogue.protocols(),
                List.of(),
                ToolProcess.ladders(home),
                new Screen(stream, stream, false, 0));
        int code = Racecard.run(setting, "tables", "--check");
        assertEquals(0, code, () -> said.toString(StandardCharsets.UTF_8));
    }
}
