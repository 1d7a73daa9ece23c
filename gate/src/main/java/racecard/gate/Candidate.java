package racecard.gate;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import racecard.catalogue.Protocol;

/** Somebody else's implementation: looked at before any tool starts, so that a slip in a name costs no minutes. */
record Candidate(String className, List<String> classpath) {

    /**
     * Finds the class and checks that the tools can use it.
     *
     * @throws Problem that says what is wrong with it
     */
    static Candidate of(Protocol protocol, String className, String classpath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classpath.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (!Files.exists(path)) {
                throw new Problem("--classpath names " + entry + ", which does not exist.");
            }
            entries.add(path.toString());
        }
        try (URLClassLoader loader = new URLClassLoader(urls(entries), Candidate.class.getClassLoader())) {
            check(protocol, Class.forName(className, false, loader));
        } catch (ClassNotFoundException e) {
            throw new Problem("There is no class " + className + " on the class path " + classpath
                    + ". Give its full name, with a $ before the name of a nested class.");
        } catch (LinkageError e) {
            throw new Problem("The class " + className + " cannot be loaded: " + e.getMessage()
                    + ". Is everything that it needs on --classpath, and is it compiled for Java "
                    + Runtime.version().feature() + " or older?");
        } catch (IOException e) {
            throw new Problem("The class path " + classpath + " cannot be read: " + e.getMessage());
        }
        return new Candidate(className, entries);
    }

    private static URL[] urls(List<String> entries) throws MalformedURLException {
        URL[] urls = new URL[entries.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = Path.of(entries.get(i)).toUri().toURL();
        }
        return urls;
    }

    private static void check(Protocol protocol, Class<?> type) {
        if (!protocol.api().isAssignableFrom(type)) {
            throw new Problem("The class " + type.getName() + " does not implement "
                    + protocol.api().getName() + ", the interface of " + protocol.id() + ".");
        }
        boolean usable = Modifier.isPublic(type.getModifiers())
                && !Modifier.isAbstract(type.getModifiers())
                && Arrays.stream(type.getConstructors()).anyMatch(c -> c.getParameterCount() == 0);
        if (!usable) {
            throw new Problem("The class " + type.getName()
                    + " must be public, not abstract, and have a public constructor without arguments.");
        }
    }
}
