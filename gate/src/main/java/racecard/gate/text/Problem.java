package racecard.gate.text;

import racecard.evidence.Printable;

/**
 * Something that the user can put right; its message says what is wrong and what to do. Ends the command as
 * {@link racecard.verdict.Exit#CANNOT} says.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Problem(String message) {
        super(Printable.lines(message));
    }
}
