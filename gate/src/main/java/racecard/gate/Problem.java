package racecard.gate;

/** Something that the user can put right; its message says what is wrong and what to do. Ends the command with exit code 2. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Problem(String message) {
        super(message);
    }
}
