package racecard.gate.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import racecard.catalogue.Bug;
import racecard.catalogue.Protocol;
import racecard.catalogue.Tool;
import racecard.gate.text.Markdown;
import racecard.gate.text.Words;
import racecard.verdict.Verdict;

/** {@code docs/detection.md}: which tool catches which bug, and with which check. */
final class DetectionPage {
    private static final String NONE = "\u2013";

    private DetectionPage() {}

    static String text(List<Protocol> protocols, Observations seen) {
        Markdown page = new Markdown("Which tool catches which bug");
        page.paragraph(seen.origin());
        page.paragraph(
                "A tool catches a bug with a check that passes on the bug's base revision and fails on the bug; its"
                        + " name stands in the table. **Bold**: the catalogue demands it, and the gate fails without it. "
                        + NONE
                        + ": the tool need not see it, and does not. Source: *confirmed* where the text that has the"
                        + " bug was read, *argued* where it follows from texts or was found or made here, *not read* where"
                        + " the text was not to be had.");
        for (Protocol protocol : protocols) {
            family(page, protocol, seen);
        }
        return page.text();
    }

    private static void family(Markdown page, Protocol protocol, Observations seen) {
        List<List<String>> rows = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int caught = 0;
        for (Bug bug : protocol.bugs()) {
            List<String> row = new ArrayList<>(List.of(
                    bug.id(),
                    bug.title(),
                    bug.base().id(),
                    bug.need().label(),
                    bug.grounds().label()));
            boolean any = false;
            for (Tool tool : Tool.values()) {
                row.add(cell(bug, tool, protocol, seen));
                any |= verdict(bug, tool, protocol, seen) == Verdict.CAUGHT;
            }
            rows.add(row);
            caught += any ? 1 : 0;
            if (!any) {
                open.add("**" + bug.id() + "**: "
                        + bug.undecided().orElse("nothing caught it, though the catalogue says that something must"));
            }
        }
        page.heading(2, protocol.id());
        page.paragraph(caught + " of " + Words.of(protocol.bugs().size(), "bug") + " are caught.");
        page.table(
                Stream.concat(
                                Stream.of("bug", "what is wrong", "base", "needs", "source"),
                                Stream.of(Tool.values()).map(Tool::label))
                        .toList(),
                rows);
        if (!open.isEmpty()) {
            page.heading(3, "Not caught, and why");
            page.items(open);
        }
    }

    private static Verdict verdict(Bug bug, Tool tool, Protocol protocol, Observations seen) {
        return seen.family(protocol.id())
                .flatMap(f -> f.hunt(bug.id()))
                .map(h -> h.by(tool.label()))
                .orElse(Verdict.NOT_RUN);
    }

    private static String cell(Bug bug, Tool tool, Protocol protocol, Observations seen) {
        boolean must = bug.mustCatch().contains(tool);
        Verdict verdict = verdict(bug, tool, protocol, seen);
        if (verdict == Verdict.CAUGHT) {
            String check = seen.family(protocol.id())
                    .flatMap(f -> f.hunt(bug.id()))
                    .flatMap(h -> h.said(tool.label()))
                    .map(Observations.Said::check)
                    .orElseThrow();
            return (must ? "**CAUGHT** " : "CAUGHT ") + check;
        }
        return must ? "**" + verdict.label() + "**" : NONE;
    }
}
