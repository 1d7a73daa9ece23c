package racecard.evidence;

import java.util.HexFormat;

/**
 * Text of others, as it may be printed. A name or a message of a stranger's may hold what moves the cursor, colours
 * what follows, turns the reading order round or begins a line that looks like a verdict of ours.
 */
public final class Printable {
    private Printable() {}

    /** For one line: whatever is no plain character stands as it would in Java source. */
    public static String line(String text) {
        return escaped(text, false);
    }

    /** For several lines: line feeds and tabs stay. */
    public static String lines(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean several) {
        if (text.chars().noneMatch(c -> strange(c, several))) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!strange(c, several)) {
                plain.append(c);
            } else if (c == '\n') {
                plain.append("\\n");
            } else {
                plain.append("\\u").append(HexFormat.of().toHexDigits(c));
            }
        }
        return plain.toString();
    }

    private static boolean strange(int c, boolean several) {
        if (several && (c == '\n' || c == '\t')) {
            return false;
        }
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean breaks = c == 0x2028 || c == 0x2029;
        return Character.isISOControl(c) || turns || breaks;
    }
}
