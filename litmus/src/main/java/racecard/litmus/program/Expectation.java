package racecard.litmus.program;

/**
 * What the file's own comment says will come out: its {@code Result:} line.
 *
 * @param word about the proposition, whatever the quantifier
 * @param dataRace whether a data race is expected to be flagged; then the word means little
 */
public record Expectation(Word word, boolean dataRace) {
    /** The words of the corpus. */
    public enum Word {
        NEVER,
        SOMETIMES,
        ALWAYS,
        /** The author binds nobody. */
        MAYBE,
        /** No execution comes to its end. */
        DEADLOCK,
        /** Only a flag is expected. */
        FLAG
    }
}
