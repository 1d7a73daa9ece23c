package racecard.explorer.runtime;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Printing, which no thread ever sees. What is printed is asked for its text, for that reads memory; but a thread runs
 * many times over, and nothing is printed then.
 */
public final class Output {
    private Output() {}

    private static boolean isPrinted(String text) {
        Machine machine = Machine.running();
        if (machine != null) {
            machine.loops().effect(0);
        }
        return machine == null && text != null;
    }

    public static void print(PrintStream to, Object what) {
        String text = String.valueOf(what);
        if (isPrinted(text)) {
            to.print(text);
        }
    }

    public static void print(PrintStream to, String text) {
        print(to, (Object) text);
    }

    public static void print(PrintStream to, char[] text) {
        print(to, (Object) text(text));
    }

    public static void print(PrintStream to, boolean value) {
        print(to, (Object) value);
    }

    public static void print(PrintStream to, char value) {
        print(to, (Object) value);
    }

    public static void print(PrintStream to, int value) {
        print(to, (Object) value);
    }

    public static void print(PrintStream to, long value) {
        print(to, (Object) value);
    }

    public static void print(PrintStream to, float value) {
        print(to, (Object) value);
    }

    public static void print(PrintStream to, double value) {
        print(to, (Object) value);
    }

    public static void println(PrintStream to) {
        print(to, (Object) System.lineSeparator());
    }

    public static void println(PrintStream to, Object what) {
        print(to, (Object) (what + System.lineSeparator()));
    }

    public static void println(PrintStream to, String text) {
        println(to, (Object) text);
    }

    public static void println(PrintStream to, char[] text) {
        println(to, (Object) text(text));
    }

    public static void println(PrintStream to, boolean value) {
        println(to, (Object) value);
    }

    public static void println(PrintStream to, char value) {
        println(to, (Object) value);
    }

    public static void println(PrintStream to, int value) {
        println(to, (Object) value);
    }

    public static void println(PrintStream to, long value) {
        println(to, (Object) value);
    }

    public static void println(PrintStream to, float value) {
        println(to, (Object) value);
    }

    public static void println(PrintStream to, double value) {
        println(to, (Object) value);
    }

    public static PrintStream printf(PrintStream to, String format, Object[] args) {
        print(to, (Object) String.format(format, arguments(args)));
        return to;
    }

    public static PrintStream printf(PrintStream to, Locale locale, String format, Object[] args) {
        print(to, (Object) String.format(locale, format, arguments(args)));
        return to;
    }

    public static PrintStream format(PrintStream to, String format, Object[] args) {
        return printf(to, format, args);
    }

    public static PrintStream format(PrintStream to, Locale locale, String format, Object[] args) {
        return printf(to, locale, format, args);
    }

    public static PrintStream append(PrintStream to, CharSequence text) {
        print(to, (Object) text);
        return to;
    }

    public static PrintStream append(PrintStream to, char value) {
        print(to, value);
        return to;
    }

    public static void write(PrintStream to, int value) {
        print(to, (char) value);
    }

    public static void flush(PrintStream to) {}

    /** Throwable.printStackTrace. */
    public static void printStackTrace(Throwable thrown) {
        print(System.err, (Object) thrown);
    }

    /** Throwable.printStackTrace. */
    public static void printStackTrace(Throwable thrown, PrintStream to) {
        print(to, (Object) thrown);
    }

    private static String text(char[] text) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < text.length; i++) {
            all.append(ArrayElements.load(text, i));
        }
        return all.toString();
    }

    private static Object[] arguments(Object[] args) {
        Object[] read = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            read[i] = ArrayElements.get(args, i);
        }
        return read;
    }
}
