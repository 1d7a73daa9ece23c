package racecard.gate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers, durations and paragraphs as people read them. */
public final class Words {
    private Words() {}

    /** {@code 840}, {@code 34k}, {@code 1.2M}: four columns at most. */
    public static String count(long n) {
        if (n < 10_000) {
            return Long.toString(n);
        }
        String[] units = {"k", "M", "G", "T"};
        double scaled = n;
        int unit = -1;
        while (scaled >= 999.5 && unit < units.length - 1) {
            scaled /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, scaled < 9.95 ? "%.1f%s" : "%.0f%s", scaled, units[unit]);
    }

    /** {@code 0.3 s}, {@code 42 s}, {@code 2 min 05 s}. */
    public static String duration(double seconds) {
        if (seconds < 9.95) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
    }

    /** The text, or as much of it as fits with a sign that there is more. */
    public static String fit(String text, int width) {
        return text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + "\u2026";
    }

    /** A count with its noun: {@code 1 check}, {@code 2 checks}. */
    public static String of(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /**
     * The head and the text after it, in lines no longer than the width where words allow; later lines stand below the
     * text.
     */
    public static List<String> paragraph(String head, String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(head);
        boolean fresh = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!fresh && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(head.length()));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
