package racecard.litmus.program;

/**
 * Where a statement stands: {@code line} and {@code column} count from 1, {@code text} is the statement or expression
 * as the file has it, on one line.
 */
public record Site(int line, int column, String text) {
    @Override
    public String toString() {
        return line + ":" + column + " " + text;
    }
}
