package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import racecard.explorer.Explored;
import racecard.explorer.explore.Shape;
import racecard.explorer.lab.Task;

/** The table of differences says what the explorer does: every line is run. */
class DifferencesTest {
    private record Line(String id, String program, String outcome, String here) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Line> lines() throws IOException {
        try (Stream<String> all = Files.lines(Path.of("..", "..", "docs", "java-differences.md"))) {
            return all.filter(line -> line.startsWith("| ") && line.contains("`"))
                    .map(line -> line.split(" (?<!\\\\)\\| ", -1))
                    .map(cells -> new Line(
                            cells[0].substring(2),
                            cells[2].replace("`", "").replace("\\|", "|"),
                            cells[3],
                            cells[7].replace(" |", "")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void here(Line line) {
        assertTrue(Set.of("allowed", "forbidden", "bounded").contains(line.here), line.here);
        boolean found;
        boolean bounded;
        if (line.program.startsWith("sample.")) {
            String[] words = line.program.split(" ", -1);
            Set<String> outcomes = new TreeSet<>();
            Explored explored = Expect.LAB.explore(
                    Task.of(words[0], List.of(words).subList(1, words.length).toArray(new String[0]))
                            .judged(execution -> {
                                outcomes.add(execution.after().get(0).result().strip());
                                return null;
                            }));
            found = outcomes.contains(line.outcome);
            bounded = !explored.races().isEmpty();
        } else {
            Shape shape = Shape.of(line.program);
            found = shape.allows(line.outcome);
            bounded = shape.isBounded();
        }
        assertEquals(line.here.equals("allowed"), found);
        assertTrue(bounded || !line.here.equals("bounded"), "nothing was named");
    }

    @Test
    void thereAreLines() throws IOException {
        assertTrue(lines().size() > 20, lines().toString());
    }
}
