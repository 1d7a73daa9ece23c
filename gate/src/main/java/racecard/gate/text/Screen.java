package racecard.gate.text;

import java.io.PrintStream;
import racecard.verdict.Verdict;

/**
 * Where the command speaks: results to {@code out}, everything about the run itself to {@code err}.
 *
 * @param colour whether results may carry colours: a terminal, and NO_COLOR not set
 * @param columns how wide {@code err} is, if it is a terminal on which a line may be redrawn; else 0
 */
public record Screen(PrintStream out, PrintStream err, boolean colour, int columns) {
    /** What tables are laid out for. */
    public static final int WIDTH = 120;

    private static final String RESET = "\u001b[0m";

    /**
     * Paints text in the colour of a verdict. Good news alone is green, and a bounded pass is less bright than a full
     * one.
     */
    public String paint(String text, Verdict verdict) {
        if (!colour || verdict == null) {
            return text;
        }
        String code =
                switch (verdict) {
                    case PASS -> "\u001b[1;32m";
                    case PASS_BOUNDED, CAUGHT -> "\u001b[32m";
                    case FAIL, MISSED -> "\u001b[1;31m";
                    case UNKNOWN, VACUOUS -> "\u001b[33m";
                    case NOT_RUN, UNDECIDED, NOT_SEEN -> "\u001b[2m";
                };
        return code + text + RESET;
    }
}
