package racecard.litmus.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The open corpus of litmus tests, which is no part of the project: it lies where the system property
 * {@code racecard.corpus} or the environment variable {@code RACECARD_CORPUS} says, or else beside the project's root.
 */
final class OpenCorpus {
    private OpenCorpus() {}

    /** One row of the corpus' index. */
    record Row(Path file, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Where it lies, if it is there. */
    static Optional<Path> home() {
        String named = System.getProperty("racecard.corpus", System.getenv("RACECARD_CORPUS"));
        Stream<Path> places = named != null
                ? Stream.of(Path.of(named))
                : Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("../shared/litmus").normalize());
        return places.filter(place -> Files.exists(place.resolve("INDEX.tsv"))).findFirst();
    }

    /** The rows of one architecture. */
    static List<Row> rows(Path home, String architecture) {
        try {
            List<String> lines = Files.readAllLines(home.resolve("INDEX.tsv"));
            String[] columns = lines.get(0).split("\t", -1);
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split("\t", -1);
                Map<String, String> cells = new HashMap<>();
                for (int i = 0; i < fields.length; i++) {
                    cells.put(columns[i], fields[i]);
                }
                if (architecture.equals(cells.get("arch"))) {
                    rows.add(new Row(home.resolve(cells.get("path")), cells));
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
