package racecard.gate.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import racecard.evidence.Finding;
import racecard.gate.text.Markdown;
import racecard.gate.text.Screen;
import racecard.gate.text.TextTable;
import racecard.gate.text.Words;
import racecard.verdict.Verdict;

/**
 * What came of changing references, for the screen and for the page in docs.
 *
 * @param answers by revision
 */
record MutationTable(String protocol, Map<String, List<Finding>> answers, Survivors survivors) {
    /** What findings of weakened orderings name as their tool; those of other changes name another one. */
    private static final String ORDERINGS = "orderings";

    private static final String UNARGUED = "nobody has said why yet";

    private static boolean isOrdering(Finding finding) {
        return finding.tool().equals(ORDERINGS);
    }

    private static String said(Finding finding) {
        return switch (finding.verdict()) {
            case FAIL -> "breaks";
            case PASS, PASS_BOUNDED -> isOrdering(finding) ? "stronger" : "survives";
            case NOT_RUN -> "not reached";
            default -> "not decided";
        };
    }

    private static String place(Finding finding) {
        return finding.check().substring(0, finding.check().indexOf(' '));
    }

    private static String change(Finding finding) {
        return finding.check().substring(finding.check().indexOf(' ') + 1);
    }

    private static List<Finding> orderings(List<Finding> findings) {
        return findings.stream().filter(MutationTable::isOrdering).toList();
    }

    private static List<Finding> statements(List<Finding> findings) {
        return findings.stream().filter(finding -> !isOrdering(finding)).toList();
    }

    private static List<Finding> reached(List<Finding> findings) {
        return findings.stream().filter(f -> f.verdict() != Verdict.NOT_RUN).toList();
    }

    private static List<Finding> unnoticed(List<Finding> findings) {
        return findings.stream().filter(f -> f.verdict() != Verdict.FAIL).toList();
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).count();
    }

    private static String weakened(List<Finding> orderings) {
        return Words.of(orderings.size(), "ordering") + " made weaker: " + count(orderings, Verdict.FAIL)
                + " of them break something, " + count(orderings, Verdict.NOT_RUN) + " are reached by no scenario";
    }

    private String changed(List<Finding> statements) {
        List<Finding> unnoticed = unnoticed(statements);
        int argued = (int) unnoticed.stream()
                .filter(finding -> survivors.why(finding.check()).isPresent())
                .count();
        int dead = statements.size() - unnoticed.size();
        int counted = statements.size() - argued;
        return Words.of(statements.size(), "change") + " of the code: " + dead + " are noticed, " + argued
                + " are harmless for the reason beside them; of the other " + counted + ", "
                + (counted == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", 100.0 * dead / counted))
                + " are noticed";
    }

    void print(Screen screen) {
        answers.forEach((id, findings) -> {
            List<Finding> orderings = orderings(findings);
            List<Finding> statements = statements(findings);
            screen.out().println();
            screen.out().println(protocol + " " + id + ": " + weakened(orderings) + ".");
            TextTable table =
                    new TextTable().left("place").left("weakened").left("").flexible("what breaks, and where", 20);
            reached(orderings).forEach(finding -> table.row(entries(finding, finding.detail())));
            table.lines(screen, Screen.WIDTH - 2).forEach(line -> screen.out().println("  " + line));
            screen.out().println();
            screen.out().println(protocol + " " + id + ": " + changed(statements) + ".");
            TextTable rest =
                    new TextTable().left("place").left("changed").left("").flexible("why", 20);
            unnoticed(statements).forEach(finding -> rest.row(entries(finding, why(finding))));
            rest.lines(screen, Screen.WIDTH - 2).forEach(line -> screen.out().println("  " + line));
        });
        screen.out().flush();
    }

    private static List<TextTable.Entry> entries(Finding finding, String why) {
        return List.of(
                new TextTable.Entry(place(finding)),
                new TextTable.Entry(change(finding)),
                new TextTable.Entry(said(finding)),
                new TextTable.Entry(why));
    }

    private String why(Finding finding) {
        return survivors
                .why(finding.check())
                .orElse(finding.verdict() == Verdict.UNKNOWN ? finding.detail() : UNARGUED);
    }

    String page() {
        String command = "./racecard mutate " + protocol
                + String.join(
                        "",
                        answers.keySet().stream().map(id -> " --revision " + id).toList());
        Markdown page = new Markdown(
                "What " + protocol + " needs, and what nobody would notice",
                command + " --write",
                command + " --check");
        page.paragraph(
                "Every access mode, barrier and lock that the revision names is made weaker, one at a time; then every"
                        + " condition is turned round, every statement left out, every two neighbours swapped, every returned value"
                        + " another one. The explorer goes through the quick scenarios that come by, the smallest first, until one"
                        + " fails, or runs on for more than twice the events that the reference ever takes. *stronger* means"
                        + " stronger than any of these scenarios needs: it is no proof that nobody needs it. A lock goes with the"
                        + " unlocks of the same method. Left out beforehand is what is equal by its form: zeros that a constructor"
                        + " writes, neighbours that are plain accesses to different fields.");
        answers.forEach((id, findings) -> {
            List<Finding> orderings = orderings(findings);
            List<Finding> statements = statements(findings);
            page.heading(2, id);
            page.paragraph(weakened(orderings) + ".");
            page.table(List.of("place", "weakened", "", "what breaks, and where"), rows(reached(orderings), false));
            page.paragraph(changed(statements) + ".");
            page.table(List.of("place", "changed", "", "why"), rows(unnoticed(statements), true));
        });
        List<String> idle = survivors.beside(names());
        if (!idle.isEmpty()) {
            page.paragraph("Argued, and no survivor of these revisions any more:");
            page.items(idle);
        }
        return page.text();
    }

    private List<List<String>> rows(List<Finding> findings, boolean argued) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(List.of(
                    place(finding),
                    "`" + change(finding) + "`",
                    said(finding),
                    argued ? why(finding) : finding.detail()));
        }
        return rows;
    }

    private Set<String> names() {
        return answers.values().stream()
                .flatMap(findings -> unnoticed(statements(findings)).stream())
                .map(finding -> Survivors.name(finding.check()))
                .collect(Collectors.toSet());
    }
}
