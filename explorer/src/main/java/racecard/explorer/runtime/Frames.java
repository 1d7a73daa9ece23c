package racecard.explorer.runtime;

import java.util.List;

/** Where in the program we are: the frames of instrumented classes. */
public final class Frames {
    private Frames() {}

    /** The innermost places first, as file:line; without those of the checker, of which there are thousands below the program's first. */
    public static List<StackTraceElement> program() {
        return StackWalker.getInstance().walk(frames -> frames.dropWhile(frame -> !isProgram(frame.getClassName()))
                .takeWhile(frame -> !isMachine(frame.getClassName()))
                .filter(frame -> isProgram(frame.getClassName()))
                .map(StackWalker.StackFrame::toStackTraceElement)
                .toList());
    }

    /** What runs the program: below it nothing is the program's. */
    private static boolean isMachine(String className) {
        return className.equals(Machine.class.getName());
    }

    static boolean isProgram(String className) {
        return !className.startsWith("java.")
                && !className.startsWith("jdk.")
                && !className.startsWith("sun.")
                && !className.startsWith("racecard.explorer.");
    }

    /** The innermost place, as file:line, or "?". */
    static String here() {
        return program().stream().findFirst().map(Frames::text).orElse("?");
    }

    /** file:line. */
    public static String text(StackTraceElement frame) {
        return frame.getFileName() + ":" + frame.getLineNumber();
    }
}
