package racecard.litmus.program;

/** A litmus file that cannot be taken as it is. The message is for people: {@code file:line:column: what is wrong}. */
public final class LitmusException extends RuntimeException {
    private final int line;
    private final int column;

    /**
     * A complaint about one place.
     *
     * @param line counted from 1
     * @param column counted from 1
     */
    public LitmusException(String file, int line, int column, String complaint) {
        super(file + ":" + line + ":" + column + ": " + complaint);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
