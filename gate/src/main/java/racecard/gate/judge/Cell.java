package racecard.gate.judge;

import java.util.List;
import java.util.stream.Collectors;
import racecard.evidence.Finding;
import racecard.gate.run.Subject;
import racecard.verdict.Verdict;

/**
 * What one tool says of one subject, all its checks together.
 *
 * @param verdict for a bug CAUGHT, MISSED, UNDECIDED where the tool need not see it and did not, or NOT SEEN where it
 *     takes samples
 * @param seconds of the check that decided a catch; else of all checks
 * @param deciding the check that decided the verdict, null when none stands out
 */
public record Cell(
        Subject subject,
        String tool,
        Verdict verdict,
        double seconds,
        String detail,
        Finding deciding,
        List<Finding> checks) {

    public Cell {
        checks = List.copyOf(checks);
    }

    /** How much was looked at; what different units counted is not added up but only the most used one is. */
    public long checked() {
        String unit = unit();
        return checks.stream()
                .filter(f -> f.unit().equals(unit))
                .mapToLong(Finding::checked)
                .sum();
    }

    public String unit() {
        return checks.stream()
                .collect(Collectors.groupingBy(Finding::unit, Collectors.summingLong(Finding::checked)))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(java.util.Map.Entry.comparingByKey()))
                .map(java.util.Map.Entry::getKey)
                .orElse("checks");
    }

    /** The trace of what decided, or null. */
    public String witness() {
        return deciding == null ? null : deciding.witness();
    }

    /**
     * Whether all that was looked at are samples. What good news there is differs from run to run then: that something
     * was seen, or not, how often, and by which check first.
     */
    public boolean sampled() {
        return Evidence.samples(tool)
                || (checks.stream().anyMatch(Finding::sampled)
                        && checks.stream().allMatch(f -> f.sampled() || f.verdict() == Verdict.NOT_RUN));
    }
}
