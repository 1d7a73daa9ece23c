package racecard.house;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the project under one root: what is kept, not what is built from it. Paths are relative, with {@code /}.
 */
public final class Tree {
    private static final Set<String> NOT_KEPT = Set.of(".git", "target", ".idea", ".vscode", ".settings");

    private final Path root;
    private final List<String> files;

    private Tree(Path root, List<String> files) {
        this.root = root;
        this.files = files;
    }

    /** The tree under the given root. */
    public static Tree at(Path root) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_KEPT.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // In a worktree .git is a file.
                if (!NOT_KEPT.contains(String.valueOf(file.getFileName()))) {
                    files.add(root.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return new Tree(root, List.copyOf(files));
    }

    /** The folder that it is under. */
    public Path root() {
        return root;
    }

    /** The tree that holds the given folder: the nearest one above it with a {@code CI.yml}. */
    public static Tree around(Path folder) throws IOException {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("CI.yml"))) {
                return at(at);
            }
        }
        throw new IOException("no folder above " + folder + " has a CI.yml: this is no checkout of Racecard");
    }

    /** Every file, sorted. */
    public List<String> files() {
        return files;
    }

    /** The files whose path ends so. */
    public Stream<String> ending(String suffix) {
        return files.stream().filter(f -> f.endsWith(suffix));
    }

    /** Whether a file or folder is there. */
    public boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    /** The text of a file; empty when it is missing or no UTF-8 text. */
    public Optional<String> text(String path) throws IOException {
        if (!Files.isRegularFile(root.resolve(path))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(root.resolve(path)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
