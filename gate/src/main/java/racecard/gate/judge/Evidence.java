package racecard.gate.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.gate.run.ToolResult;
import racecard.verdict.Verdict;

/** What all tools found on one protocol, by tool and subject. */
final class Evidence {
    private final List<ToolResult> results;
    private final Map<String, Map<String, List<Finding>>> answers = new LinkedHashMap<>();

    Evidence(String protocol, List<ToolResult> results) {
        this.results = List.copyOf(results);
        results.forEach(r -> answers.put(r.tool(), r.answers(protocol)));
    }

    List<ToolResult> results() {
        return results;
    }

    /** Every subject that a tool spoke of. */
    Set<String> subjects(String tool) {
        return answers.get(tool).keySet();
    }

    /** What a tool found on a subject, in the order of its plan. */
    List<Finding> of(String tool, String subject) {
        return answers.get(tool).getOrDefault(subject, List.of());
    }

    /** What it found with one check. */
    Stream<Finding> of(String tool, String subject, String check) {
        return of(tool, subject).stream().filter(f -> f.check().equals(check));
    }

    /** Whether a finding may show something, and decides nothing by showing nothing. */
    static boolean sampled(Finding finding) {
        return finding.sampled() || samples(finding.tool());
    }

    static boolean samples(String tool) {
        return Tool.named(tool).filter(Tool::samples).isPresent();
    }

    /**
     * What a sample on a subject is held against: the checks that make the same calls and miss no execution, where the
     * sampling check names some and they are there; else all that do not sample.
     */
    List<Finding> exhaustive(Finding sample, String subject) {
        List<Finding> all = new ArrayList<>();
        answers.forEach((tool, bySubject) -> bySubject.getOrDefault(subject, List.of()).stream()
                .filter(f -> !sampled(f))
                .forEach(all::add));
        all.removeIf(f -> f.verdict() == Verdict.NOT_RUN);
        List<String> names = sample.alike() == null ? List.of() : sample.alike();
        List<Finding> alike =
                all.stream().filter(f -> names.contains(f.check())).toList();
        return alike.isEmpty() ? all : alike;
    }
}
