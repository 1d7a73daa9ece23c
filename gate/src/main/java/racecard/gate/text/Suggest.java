package racecard.gate.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** "Did you mean ...?" */
public final class Suggest {
    private Suggest() {}

    /** A problem that names what was wanted, what comes nearest, and what there is. */
    public static Problem unknown(String kind, String wanted, Collection<String> known, String hint) {
        List<String> near = known.stream()
                .filter(k -> distance(fold(k), fold(wanted)) <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(k -> distance(fold(k), fold(wanted))))
                .limit(3)
                .toList();
        String mean = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
        return new Problem("There is no " + kind + " '" + wanted + "'." + mean + " " + hint);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance, one row at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
