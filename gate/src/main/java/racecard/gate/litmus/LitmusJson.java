package racecard.gate.litmus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import racecard.gate.file.Version;
import racecard.litmus.answer.Asked;
import racecard.litmus.enumerate.Answer;
import racecard.verdict.Verdict;

/**
 * Results of litmus tests for programs. Its shape is promised to grow only by additions.
 *
 * @param racecard the version
 * @param tests one a file and model, in the order of the files
 * @param errors what is wrong with files that have no entry; absent when nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LitmusJson(String racecard, int exitCode, List<Test> tests, List<String> errors) {
    /** No guess: a verdict that is not known is said so, whatever the executions that were found. */
    private static final String UNKNOWN = "UNKNOWN";

    /**
     * One test under one model.
     *
     * @param verdict how often the condition's proposition holds: {@code Never}, {@code Sometimes}, {@code Always}; or
     *     {@code UNKNOWN}
     * @param judged {@code PASS}, {@code FAIL}, {@code UNKNOWN}, {@code VACUOUS}; {@code NOT RUN} when the file expects
     *     nothing of this model
     * @param states final states, sorted; with {@code UNKNOWN} those found until then
     * @param counts executions of each state
     * @param faults what threads do that has no meaning and stops them, with the number of executions; {@code fault} is
     *     one of those, line by line
     * @param bound which loop goes round more often than is looked at; absent when none does
     * @param waiting where no execution comes to its end, which thread waits for ever
     * @param candidates looked at for all models of the file together, and {@code seconds} likewise
     * @param explanation of the outcome that was asked about, line by line; absent when none was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Test(
            String file,
            String name,
            String model,
            String verdict,
            Verdict judged,
            String detail,
            String condition,
            List<String> states,
            Map<String, Long> counts,
            long positive,
            long negative,
            List<String> flags,
            Map<String, Long> faults,
            List<String> fault,
            String bound,
            List<String> waiting,
            long candidates,
            long executions,
            double seconds,
            List<String> explanation) {}

    static LitmusJson of(List<LitmusResult> results, int exitCode) {
        List<String> errors =
                results.stream().flatMap(result -> result.errors().stream()).toList();
        return new LitmusJson(
                Version.NUMBER,
                exitCode,
                results.stream()
                        .flatMap(result -> result.rows().stream().map(row -> test(result.file(), row)))
                        .toList(),
                errors.isEmpty() ? null : errors);
    }

    private static Test test(String file, LitmusResult.Row row) {
        Answer answer = row.answer();
        return new Test(
                file,
                row.test().name(),
                row.model(),
                answer.unknown().isPresent() ? UNKNOWN : answer.word().label(),
                row.judged().verdict(),
                row.judged().detail(),
                Asked.condition(row.test()),
                List.copyOf(answer.states().keySet()),
                answer.states(),
                answer.positive(),
                answer.negative(),
                answer.flags(),
                answer.faults(),
                row.fault(),
                answer.bound().orElse(null),
                answer.waiting(),
                row.candidates(),
                answer.executions(),
                Math.round(row.seconds() * 10_000) / 10_000.0,
                row.explanation().map(explanation -> explanation.lines()).orElse(null));
    }
}
