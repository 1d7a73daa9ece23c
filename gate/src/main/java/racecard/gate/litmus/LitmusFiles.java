package racecard.gate.litmus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import racecard.gate.text.Problem;

/** The litmus files that somebody means by names of files and folders. */
final class LitmusFiles {
    private LitmusFiles() {}

    /**
     * Files as they were named, and in place of each folder all its {@code *.litmus} files, at any depth, sorted by
     * path.
     *
     * @throws Problem when one does not exist
     */
    static List<Path> of(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                    below.filter(file -> file.toString().endsWith(".litmus") && Files.isRegularFile(file))
                            .sorted()
                            .forEach(files::add);
                } catch (IOException e) {
                    throw new Problem("The folder " + path + " cannot be read" + ModelChoice.reason(e));
                } catch (UncheckedIOException e) {
                    throw new Problem("The folder " + path + " cannot be read" + ModelChoice.reason(e.getCause()));
                }
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new Problem("There is no file or folder " + path + ".");
            }
        }
        return List.copyOf(files);
    }
}
