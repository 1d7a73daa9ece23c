package racecard.gate.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import racecard.evidence.Finding;
import racecard.gate.text.Markdown;
import racecard.gate.text.Screen;
import racecard.gate.text.TextTable;
import racecard.gate.text.Words;
import racecard.verdict.Verdict;

/** What came of weakening, for the screen and for the page in docs. */
record MutationTable(String protocol, Map<String, List<Finding>> answers) {
    private static String said(Verdict verdict) {
        return switch (verdict) {
            case FAIL -> "breaks";
            case PASS, PASS_BOUNDED -> "stronger";
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

    private static List<Finding> reached(List<Finding> findings) {
        return findings.stream().filter(f -> f.verdict() != Verdict.NOT_RUN).toList();
    }

    private static String summary(List<Finding> findings) {
        long breaks = findings.stream().filter(f -> f.verdict() == Verdict.FAIL).count();
        return Words.of(findings.size(), "mutation") + ", " + breaks + " of which break something; "
                + (findings.size() - reached(findings).size()) + " stand where no harness comes by";
    }

    void print(Screen screen) {
        answers.forEach((id, findings) -> {
            screen.out().println();
            screen.out().println(protocol + " " + id + ": " + summary(findings));
            TextTable table =
                    new TextTable().left("place").left("weakened").left("").flexible("what breaks, and where", 20);
            for (Finding finding : reached(findings)) {
                table.row(List.of(
                        new TextTable.Entry(place(finding)),
                        new TextTable.Entry(change(finding)),
                        new TextTable.Entry(said(finding.verdict())),
                        new TextTable.Entry(finding.detail())));
            }
            table.lines(screen, Screen.WIDTH - 2).forEach(line -> screen.out().println("  " + line));
        });
        screen.out().flush();
    }

    String page() {
        String command = "./racecard mutate " + protocol
                + String.join(
                        "",
                        answers.keySet().stream().map(id -> " --revision " + id).toList());
        Markdown page =
                new Markdown("Which orderings " + protocol + " needs", command + " --write", command + " --check");
        page.paragraph(
                "Every access mode, barrier and lock that the revision names is made weaker, one at a time; the explorer goes"
                        + " through the quick harnesses that come by, the smallest first, until one fails. *stronger* means"
                        + " stronger than any of these harnesses needs: it is no proof that nobody needs it. A lock goes"
                        + " with the unlocks of the same method.");
        answers.forEach((id, findings) -> {
            page.heading(2, id);
            page.paragraph(summary(findings) + ".");
            List<List<String>> rows = new ArrayList<>();
            for (Finding finding : reached(findings)) {
                rows.add(List.of(
                        place(finding), "`" + change(finding) + "`", said(finding.verdict()), finding.detail()));
            }
            page.table(List.of("place", "weakened", "", "what breaks, and where"), rows);
        });
        return page.text();
    }
}
