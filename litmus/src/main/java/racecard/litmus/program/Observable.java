package racecard.litmus.program;

/**
 * Something that a final state has a value for.
 *
 * @param name as states print it: {@code 0:r1}, {@code [x]}
 * @param thread the thread whose register it is, -1 for a location
 * @param index index into {@link LitmusThread#registers()} or {@link LitmusTest#locations()}
 * @param shown whether states print it: the filter alone shows nothing
 */
public record Observable(String name, int thread, int index, boolean shown) {
    public boolean isRegister() {
        return thread >= 0;
    }
}
