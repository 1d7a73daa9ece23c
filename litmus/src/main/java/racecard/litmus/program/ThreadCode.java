package racecard.litmus.program;

/**
 * A thread as a function from the values that it has read to its next events. Has no state: the same values give the
 * same trace.
 */
@FunctionalInterface
public interface ThreadCode {
    /**
     * Runs the thread while its reads return {@code valuesRead}, one after the other.
     *
     * @param valuesRead the values of the first reads, in program order; those beyond what the thread reads are not
     *     looked at
     * @return the events up to and including the first read that has no value, or up to the end
     */
    Trace run(long... valuesRead);
}
