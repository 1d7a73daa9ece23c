package racecard.gate.litmus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.gate.file.AtomicFile;

/** The SVG files of one command: {@code SB.lkmm.svg}, in one folder. */
final class LitmusDrawings {
    private static final String STRANGE = "[^A-Za-z0-9._+-]";

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    LitmusDrawings(Path folder) {
        this.folder = folder;
    }

    /** Writes those of one result; the answer has a sentence for each that could not be written. */
    List<String> write(LitmusResult result) {
        List<String> failures = new ArrayList<>();
        for (LitmusResult.Row row : result.rows()) {
            Optional<String> drawing = row.explanation().flatMap(explanation -> explanation.svg());
            if (drawing.isPresent()) {
                Path file = folder.resolve(name(result.file(), row.model()));
                try {
                    AtomicFile.write(file, drawing.get());
                } catch (IOException e) {
                    failures.add("Could not write " + file + ModelChoice.reason(e));
                }
            }
        }
        return failures;
    }

    /** The file's own name, and where that is taken the whole path. */
    private String name(String file, String model) {
        String end = "." + Path.of(model).getFileName().toString().replaceAll(STRANGE, "_") + ".svg";
        String whole = file.replaceFirst("\\.litmus$", "");
        String name = Path.of(whole).getFileName().toString().replaceAll(STRANGE, "_") + end;
        if (!taken.add(name)) {
            name = whole.replaceAll(STRANGE, "_") + end;
            taken.add(name);
        }
        return name;
    }
}
