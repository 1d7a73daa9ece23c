package racecard.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What Lincheck takes for the cards, quick scenarios, both of its processes at work. */
final class LincheckTimes {
    private LincheckTimes() {}

    /**
     * By card: the seconds to its first failing check, or all that it took to let the card pass.
     *
     * @param racecard where the command is
     */
    static Map<String, String> measure(Path racecard, String protocol) throws IOException, InterruptedException {
        Path json = Files.createTempFile("lincheck", ".json");
        new ProcessBuilder(racecard.toString(), "check", protocol, "--tool", "lincheck", "--json", json.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Map<String, String> times = new TreeMap<>();
        for (JsonNode cell : new ObjectMapper().readTree(json.toFile()).get("verdicts")) {
            String how = cell.get("verdict").asText().equals("CAUGHT") ? "%.1f s" : "%.1f s, and does not see it";
            times.put(
                    cell.get("subject").asText(),
                    String.format(Locale.ROOT, how, cell.get("seconds").asDouble()));
        }
        Files.delete(json);
        return times;
    }
}
