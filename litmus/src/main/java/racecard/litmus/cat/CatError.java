package racecard.litmus.cat;

/**
 * A model's text that is wrong, or that asks for what the program's language does not have. The message begins with
 * file:line:column.
 */
public final class CatError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file the file it stands in
     * @param line from 1
     * @param column from 1
     * @param what which token it is, and what was expected
     */
    public CatError(String file, int line, int column, String what) {
        super(file + ":" + line + ":" + column + ": " + what);
    }
}
