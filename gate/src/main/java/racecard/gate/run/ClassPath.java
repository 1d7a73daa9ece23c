package racecard.gate.run;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import racecard.gate.text.Problem;

/** Where somebody else's classes are. */
public record ClassPath(String typed, List<String> entries) {

    /**
     * As typed after {@code --classpath}.
     *
     * @throws Problem when an entry does not exist
     */
    public static ClassPath of(String typed) {
        List<String> entries = new ArrayList<>();
        for (String entry : typed.split(File.pathSeparator, -1)) {
            Path path = path(entry);
            if (!Files.exists(path)) {
                throw new Problem("--classpath names " + entry + ", which does not exist.");
            }
            entries.add(path.toString());
        }
        return new ClassPath(typed, entries);
    }

    private static Path path(String entry) {
        try {
            return Path.of(entry).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new Problem("--classpath names '" + entry + "', which can be no file: " + e.getReason() + ".");
        }
    }

    /** A loader of these classes that knows Racecard's own too. */
    public URLClassLoader loader() {
        return new URLClassLoader(
                entries.stream().map(ClassPath::url).toArray(URL[]::new),
                getClass().getClassLoader());
    }

    /** The problem that a class is not there. */
    public Problem lacks(String className) {
        return new Problem("There is no class " + className + " on the class path " + typed
                + ". Give its full name, with a $ before the name of a nested class.");
    }

    /** The problem that a class is there and cannot be loaded. */
    public static Problem broken(String className, LinkageError e) {
        return new Problem("The class " + className + " cannot be loaded: " + e.getMessage()
                + ". Is everything that it needs on --classpath, and is it compiled for Java "
                + Runtime.version().feature() + " or older?");
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file has a URL: " + entry, e);
        }
    }
}
