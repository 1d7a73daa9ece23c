package racecard.gate.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import racecard.gate.file.AtomicFile;
import racecard.gate.file.Json;
import racecard.gate.judge.Cell;
import racecard.gate.judge.Judgement;
import racecard.gate.run.Kind;
import racecard.gate.text.Markdown;
import racecard.gate.text.Problem;
import racecard.verdict.Exit;

/**
 * The files that a run leaves. Each is written whole or not at all, and one that cannot be written does not cost the
 * others.
 *
 * @param room where results are kept whether or not they were asked for
 * @param json where else the JSON goes, or null
 * @param junit where the JUnit files go, or null
 */
record Reports(Path room, Path json, Path junit) {

    /** Says at once, before minutes are spent, when a result could not be written in the end. */
    void prepare() {
        clear(room.resolve("traces"));
        try {
            Files.createDirectories(room);
            if (json != null) {
                probe(json.toAbsolutePath());
            }
            if (junit != null) {
                probe(junit.toAbsolutePath().resolve("probe"));
            }
        } catch (IOException e) {
            throw new Problem("The results could not be written: " + cause(e)
                    + ". Give --json and --junit a place that is writable.");
        }
    }

    private static void probe(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder");
        }
        Files.createDirectories(file.getParent());
        Files.delete(Files.createTempFile(file.getParent(), ".racecard", ".tmp"));
    }

    /** Writes everything; the answer has a sentence for each file that could not be written. */
    List<String> write(List<Judgement> judgements, JsonReport report, Exit exit, boolean times) {
        List<String> failures = new ArrayList<>();
        String text = Json.text(report);
        keep(room.resolve("last.json"), text, failures);
        String tables = CheckTables.plain(judgements, times, report.seconds(), exit);
        keep(room.resolve("verdicts.md"), Markdown.verbatim(tables), failures);
        if (json != null) {
            keep(json, text, failures);
        }
        for (Judgement judgement : judgements) {
            String id = judgement.protocol().id();
            judgement
                    .allCells()
                    .filter(c -> c.witness() != null)
                    .forEach(cell -> keep(
                            room.resolve(trace(id, cell)),
                            cell.detail() + "\n\n" + cell.witness().stripTrailing() + "\n",
                            failures));
            if (junit != null) {
                keep(junit.resolve("TEST-racecard." + id + ".xml"), JUnitReport.text(judgement), failures);
            }
        }
        return failures;
    }

    /** A bug's id is its own; every protocol has an R1. */
    static Path trace(String protocol, Cell cell) {
        String id = cell.subject().id();
        String name =
                (cell.subject().kind() == Kind.BUG ? id : protocol + "-" + id).replaceAll("[^A-Za-z0-9._+-]", "_");
        return Path.of("traces", cell.tool()).resolve(name + ".txt");
    }

    private static void keep(Path file, String text, List<String> failures) {
        try {
            AtomicFile.write(file, text);
        } catch (IOException e) {
            failures.add("Could not write " + file + ": " + cause(e) + ".");
        }
    }

    private static String cause(IOException e) {
        String what = e.getClass().getSimpleName().replace("Exception", "");
        return e.getMessage() == null ? what : e.getMessage() + (what.equals("IO") ? "" : " (" + what + ")");
    }

    private static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new Problem("The traces of the last run cannot be removed: " + cause(e) + ".");
        }
    }
}
