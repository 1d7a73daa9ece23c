package racecard.gate.check;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import racecard.catalogue.Protocol;
import racecard.gate.run.ClassPath;
import racecard.gate.text.Problem;

/** Somebody else's implementation: looked at before any tool starts, so that a slip in a name costs no minutes. */
record Candidate(String className, List<String> classpath) {

    /**
     * Finds the class and checks that the tools can use it.
     *
     * @throws Problem that says what is wrong with it
     */
    static Candidate of(Protocol protocol, String className, String classpath) {
        ClassPath path = ClassPath.of(classpath);
        try (URLClassLoader loader = path.loader()) {
            check(protocol, Class.forName(className, false, loader));
        } catch (ClassNotFoundException e) {
            throw path.lacks(className);
        } catch (LinkageError e) {
            throw ClassPath.broken(className, e);
        } catch (IOException e) {
            throw new Problem("The class path " + classpath + " cannot be read: " + e.getMessage());
        }
        return new Candidate(className, path.entries());
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
