package racecard.checker.runtime;

import java.util.List;

/** Where in the program we are: the frames of instrumented classes. */
public final class Frames {
    private Frames() {}

    /** The innermost places first, as file:line; without those of the checker. */
    public static List<StackTraceElement> program() {
        return StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::toStackTraceElement)
                .filter(frame -> isProgram(frame.getClassName()))
                .toList());
    }

    static boolean isProgram(String className) {
        return !className.startsWith("java.")
                && !className.startsWith("jdk.")
                && !className.startsWith("sun.")
                && !className.startsWith("racecard.checker.");
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
