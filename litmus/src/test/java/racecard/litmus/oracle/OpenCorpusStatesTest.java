package racecard.litmus.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.text.LitmusReader;

/**
 * Every test of the open corpus that herd7 decided, against what it recorded: verdict and the full set of final states.
 * The corpus is no part of the project: it lies where the system property {@code racecard.corpus} or the environment
 * variable {@code RACECARD_CORPUS} says, or beside the project's root. What differs is listed, with its reason, in
 * {@code corpus-differences.tsv}; what is listed must differ.
 */
class OpenCorpusStatesTest {
    private static final Set<String> DECIDED = Set.of("Never", "Sometimes", "Always");

    private static Path home() {
        String named = System.getProperty("racecard.corpus", System.getenv("RACECARD_CORPUS"));
        Stream<Path> places = named != null
                ? Stream.of(Path.of(named))
                : Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("../shared/litmus").normalize());
        return places.filter(place -> Files.exists(place.resolve("INDEX.tsv")))
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource({"lkmm, lkmm, 800", "java, java-jam21, 30"})
    void statesAreThoseThatHerdRecorded(String architecture, String name, int atLeast) throws IOException {
        Path home = home();
        assumeTrue(home != null, "the open corpus of litmus tests is not here: nothing to compare with");
        CatModel model =
                CatModel.parse(name + ".cat", MemoryModels.text(name + ".cat").orElseThrow(), MemoryModels::text);
        Map<String, String> differences = new TreeMap<>();
        int looked = 0;
        for (Map<String, String> row : rows(home.resolve("INDEX.tsv"))) {
            if (row.get("arch").equals(architecture) && DECIDED.contains(row.get("herd_verdict"))) {
                looked++;
                String difference = difference(home, row, model);
                if (!difference.isEmpty()) {
                    differences.put(row.get("path"), difference);
                }
            }
        }
        assertTrue(looked >= atLeast, looked + " tests");
        assertEquals(listed(architecture), differences);
    }

    private static String difference(Path home, Map<String, String> row, CatModel model) throws IOException {
        Answer answer = Enumeration.of(
                        LitmusReader.read(home.resolve(row.get("path"))), List.of(model), Budget.of(50_000_000, 30))
                .answers()
                .get(0);
        if (answer.unknown().isPresent()) {
            return answer.unknown().get();
        }
        boolean race = row.get("flags").contains("data-race");
        if (race != answer.flags().contains("data-race")) {
            return race ? "the data race is not flagged" : "a data race is flagged";
        }
        if (race) {
            return "";
        }
        if (!answer.word().label().equals(row.get("herd_verdict"))) {
            return "verdict " + answer.word().label();
        }
        Set<Set<String>> recorded = Arrays.stream(row.get("states").split("\\|", -1))
                .filter(state -> !state.isBlank())
                .map(OpenCorpusStatesTest::parts)
                .collect(Collectors.toSet());
        Set<Set<String>> computed = answer.states().keySet().stream()
                .map(OpenCorpusStatesTest::parts)
                .collect(Collectors.toSet());
        return recorded.equals(computed) ? "" : "states";
    }

    private static Set<String> parts(String state) {
        return Arrays.stream(state.split(";", -1))
                .map(part -> part.replaceAll("[\\[\\]\\s]", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<Map<String, String>> rows(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        String[] columns = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < fields.length; i++) {
                row.put(columns[i], fields[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, String> listed(String architecture) throws IOException {
        try (var in = OpenCorpusStatesTest.class.getResourceAsStream("corpus-differences.tsv")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(architecture + "/"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
        }
    }
}
