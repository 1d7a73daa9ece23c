package racecard.explorer.harness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import racecard.explorer.explore.Tally;
import racecard.explorer.lab.Operation;

/**
 * What an exploration has seen.
 *
 * @param tally what was counted
 * @param distinct complete executions, those counted once that threads which do the same make of one another
 * @param failure an execution that is wrong, or in which a thread waits for ever
 * @param races plain accesses that nothing orders, {@code file:line / file:line}
 * @param outcomes how many of the distinct executions came out so, as {@link Operation#outcome} says; sorted
 * @param unknown why it could not be decided
 */
public record Explored(
        Tally tally,
        long distinct,
        Optional<Failure> failure,
        List<String> races,
        Map<String, Long> outcomes,
        Optional<String> unknown) {
    /** Whether something was cut short that might have gone on. */
    public boolean bounded() {
        return tally.cut() > 0;
    }

    /**
     * A wrong execution.
     *
     * @param what one line: the broken invariant, the exception, who waits for ever for what
     * @param witness its events, several lines
     */
    public record Failure(String what, String witness) {}
}
