package racecard.litmus.program;

/**
 * What the file's own comment says will come out: its {@code Result:} line.
 *
 * @param word about the proposition, whatever the quantifier
 * @param dataRace whether a data race is expected to be flagged; then the word means little
 * @param fault whether some execution is expected to have a thread that faults
 */
public record Expectation(Word word, boolean dataRace, boolean fault) {
    /** The words of the corpus. */
    public enum Word {
        NEVER,
        SOMETIMES,
        ALWAYS,
        /** The author binds nobody. */
        MAYBE,
        /** No execution comes to its end. */
        DEADLOCK,
        /** Some execution has a thread that faults; what the others come to is not bound. */
        FAULT,
        /** Only a flag is expected. */
        FLAG
    }
}
