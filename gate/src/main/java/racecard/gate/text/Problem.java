package racecard.gate.text;

/** Something that the user can put right; its message says what is wrong and what to do. Ends the command with exit code 2. */
public final class Problem extends RuntimeException {
    /** Exit code of what could not be done: bad usage, bad input, a file that cannot be written, an error of our own. */
    public static final int EXIT_CODE = 2;

    private static final long serialVersionUID = 1L;

    public Problem(String message) {
        super(message);
    }
}
