package racecard.gate.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import racecard.evidence.Finding;
import racecard.evidence.Profile;
import racecard.gate.file.Machine;
import racecard.gate.file.Version;
import racecard.gate.judge.Cell;
import racecard.gate.judge.Judgement;
import racecard.verdict.Verdict;

/**
 * The machine-readable result of a run. Its shape is promised to grow only by additions.
 *
 * @param racecard the version
 * @param interrupted true when the run did not come to its end; absent otherwise
 * @param verdicts one a subject and tool
 * @param bugs one a bug: what all tools together say
 * @param problems tools that did not come to their end; absent when all did
 * @param tests outcomes of litmus programs, of which this version computes none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonReport(
        String racecard,
        Machine machine,
        long seed,
        String profile,
        double seconds,
        int exitCode,
        Boolean interrupted,
        List<Row> verdicts,
        List<BugRow> bugs,
        List<String> problems,
        List<Object> tests) {

    /** What one tool says of one subject, and the checks that it rests on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String protocol,
            String subject,
            String kind,
            String tool,
            Verdict verdict,
            long checked,
            String unit,
            double seconds,
            String detail,
            String check,
            String witness,
            List<CheckRow> checks) {}

    /** One check. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckRow(
            String check,
            Verdict verdict,
            long checked,
            String unit,
            double seconds,
            String detail,
            List<Finding.Outcome> outcomes) {}

    /** What all tools together say of one bug. */
    record BugRow(String protocol, String bug, Verdict verdict, String detail) {}

    static JsonReport of(List<Judgement> judgements, long seed, Profile profile, double seconds, int exitCode) {
        List<String> problems =
                judgements.stream().flatMap(j -> j.problems().stream()).toList();
        return new JsonReport(
                Version.NUMBER,
                Machine.here(),
                seed,
                profile.label(),
                rounded(seconds),
                exitCode,
                judgements.stream().anyMatch(Judgement::interrupted) ? true : null,
                judgements.stream()
                        .flatMap(j -> j.allCells().map(c -> row(j.protocol().id(), c)))
                        .toList(),
                judgements.stream()
                        .flatMap(j -> j.bugs().stream()
                                .map(b -> new BugRow(j.protocol().id(), b.bug().id(), b.verdict(), b.detail())))
                        .toList(),
                problems.isEmpty() ? null : problems,
                List.of());
    }

    private static Row row(String protocol, Cell cell) {
        return new Row(
                protocol,
                cell.subject().id(),
                cell.subject().kind().label(),
                cell.tool(),
                cell.verdict(),
                cell.checked(),
                cell.unit(),
                rounded(cell.seconds()),
                cell.detail(),
                cell.deciding() == null ? null : cell.deciding().check(),
                cell.witness(),
                cell.checks().stream()
                        .map(f -> new CheckRow(
                                f.check(),
                                f.verdict(),
                                f.checked(),
                                f.unit(),
                                rounded(f.seconds()),
                                f.detail(),
                                f.outcomes()))
                        .toList());
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
