package racecard.litmus.code;

import java.util.Collection;
import java.util.Comparator;

/** What somebody may have meant. */
public final class Nearest {
    private Nearest() {}

    /** {@code "; did you mean 'smp_mb'?"}, or nothing when no known name is near: at most a third of it may differ. */
    public static String hint(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(name -> distance(word, name))
                        .thenComparing(name -> name))
                .filter(name -> distance(word, name) * 3 <= word.length())
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    /** How many letters must be put in, taken out or replaced: Levenshtein's distance, row by row. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
