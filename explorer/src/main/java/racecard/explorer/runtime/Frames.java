package racecard.explorer.runtime;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where in the program we are: the frames of instrumented classes. */
public final class Frames {
    private static final String TWINS = "racecard.twin.";

    private Frames() {}

    /**
     * The innermost places first, as file:line; without those of the checker, of which there are thousands below the
     * program's first, and of the JDK's own code, unless a thread runs nothing else.
     */
    public static List<StackTraceElement> program() {
        List<StackTraceElement> program = frames(Frames::isProgram);
        return program.isEmpty() ? frames(name -> name.startsWith(TWINS)) : program;
    }

    private static List<StackTraceElement> frames(Predicate<String> wanted) {
        return StackWalker.getInstance().walk(frames -> frames.dropWhile(frame -> !wanted.test(frame.getClassName()))
                .takeWhile(frame -> !isMachine(frame.getClassName()))
                .filter(frame -> wanted.test(frame.getClassName()))
                .map(StackWalker.StackFrame::toStackTraceElement)
                .toList());
    }

    /** What runs the program: below it nothing is the program's. */
    private static boolean isMachine(String className) {
        return className.equals(Machine.class.getName());
    }

    /** Whether a class, by its name with dots, is the program's: neither the JDK's nor the explorer's. */
    public static boolean isProgram(String className) {
        return !className.startsWith("java.")
                && !className.startsWith("jdk.")
                && !className.startsWith("sun.")
                && !className.startsWith(TWINS)
                && !className.startsWith("racecard.explorer.");
    }

    /** This, behind the innermost place that has a line, if there is one. */
    static String here(String what) {
        String place = first(program());
        return place.isEmpty() ? what : place + ": " + what;
    }

    /** " at ", and the innermost place of the program that an exception came through; or nothing. */
    static String thrownAt(Throwable thrown) {
        String place = first(Stream.of(thrown.getStackTrace())
                .filter(frame -> isProgram(frame.getClassName()))
                .toList());
        return place.isEmpty() ? "" : " at " + place;
    }

    /** file:line, or as much of it as the class file says. */
    public static String text(StackTraceElement frame) {
        String file = frame.getFileName();
        if (file == null) {
            return frame.getClassName() + "." + frame.getMethodName();
        }
        return frame.getLineNumber() < 0 ? file : file + ":" + frame.getLineNumber();
    }

    /** The first of these places that has a line, else the first of them, else nothing. */
    public static String first(List<StackTraceElement> frames) {
        return frames.stream()
                .filter(frame -> frame.getFileName() != null && frame.getLineNumber() >= 0)
                .findFirst()
                .or(() -> frames.stream().findFirst())
                .map(Frames::text)
                .orElse("");
    }
}
