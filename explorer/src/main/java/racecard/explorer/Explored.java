package racecard.explorer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import racecard.verdict.Verdict;

/**
 * What an exploration has seen. {@link Explorer#explore} makes it; in later versions it may have more parts.
 *
 * @param program the class that was explored
 * @param model the memory model by which
 * @param counts how much was seen
 * @param outcomes how many of the distinct executions came out how, by the text of the {@link Observer}, sorted; empty
 *     when there is none
 * @param races pairs of plain accesses that nothing orders, {@code file:line / file:line}, sorted
 * @param uncaught exceptions that nobody caught in threads that the actors started: each ends its thread and nothing
 *     else, and is no failure; sorted
 * @param witness the shortest wrong execution that was come across: one that breaks an invariant, throws, or leaves a
 *     thread waiting for ever
 * @param unknown why it could not be decided, in one line: a limit, or what the program does that cannot be modelled,
 *     and where
 */
public record Explored(
        String program,
        Model model,
        Counts counts,
        SortedMap<String, Long> outcomes,
        List<String> races,
        List<String> uncaught,
        Optional<Witness> witness,
        Optional<String> unknown) {

    public Explored {
        Objects.requireNonNull(model);
        Objects.requireNonNull(counts);
    }

    /**
     * What may be said of the program, by the first of these that holds:
     *
     * <ol>
     *   <li>FAIL: there is a witness, whatever else there is
     *   <li>UNKNOWN: {@link #unknown} says why
     *   <li>VACUOUS: no execution came to its end, or the threads touch nothing that they share
     *   <li>PASS-BOUNDED: executions were cut off, or accesses race and the model leaves out what Java may allow there
     *   <li>PASS: every execution was visited, and all were right
     * </ol>
     */
    public Verdict verdict() {
        if (witness.isPresent()) {
            return Verdict.FAIL;
        } else if (unknown.isPresent()) {
            return Verdict.UNKNOWN;
        } else if (counts.complete() == 0 || counts.longest() == 0) {
            return Verdict.VACUOUS;
        }
        return isCut() || leavesOut() ? Verdict.PASS_BOUNDED : Verdict.PASS;
    }

    /**
     * The verdict's reason in one line: what is wrong, why it is unknown, what was not looked at, how many executions
     * were and what bounds them.
     */
    public String detail() {
        return switch (verdict()) {
            case FAIL -> witness.orElseThrow().what();
            case UNKNOWN -> unknown.orElseThrow();
            case VACUOUS ->
                counts.complete() == 0
                        ? "no execution came to its end" + bound()
                        : "the actors touch nothing that they share";
            default -> counts.complete() + "/" + counts.complete() + " executions" + exchanged() + bound();
        };
    }

    private boolean isCut() {
        return counts.cut() > 0;
    }

    private boolean leavesOut() {
        return model == Model.JAVA_ACYCLIC && !races.isEmpty();
    }

    private String exchanged() {
        return counts.distinct() == counts.complete()
                ? ""
                : ", " + counts.distinct() + " but for the exchange of threads that do the same";
    }

    private String bound() {
        return (isCut() ? "; " + counts.cut() + " cut off, in a loop that goes on or too long" : "")
                + (leavesOut() ? "; accesses race, so Java may allow more" : "");
    }
}
