package racecard.gate.litmus;

import java.util.List;
import java.util.Optional;
import racecard.litmus.answer.Explanation;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.program.LitmusTest;

/**
 * What came out of one file.
 *
 * @param file as it was named
 * @param rows one a model, in their order; those that {@code errors} speaks of are missing
 * @param errors what is wrong with the file, or with a model for it; each a sentence that names the place
 */
record LitmusResult(String file, List<Row> rows, List<String> errors) {
    /**
     * What one model says.
     *
     * @param model as the user names it
     * @param fault an execution in which a thread faults, line by line; none when no thread does
     * @param candidates looked at, for all models of the test together
     * @param seconds likewise
     * @param judged against what the file expects
     * @param explanation of the outcome that was asked about
     */
    record Row(
            LitmusTest test,
            String model,
            Answer answer,
            List<String> fault,
            long candidates,
            double seconds,
            LitmusVerdict judged,
            Optional<Explanation> explanation) {}

    LitmusResult {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /** Nothing came out of it. */
    static LitmusResult failed(String file, String error) {
        return new LitmusResult(file, List.of(), List.of(error));
    }
}
