package racecard.gate.check;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import racecard.catalogue.Entry;
import racecard.catalogue.Protocol;
import racecard.evidence.Finding;
import racecard.gate.judge.BugVerdict;
import racecard.gate.judge.Cell;
import racecard.gate.judge.Judgement;
import racecard.gate.run.Kind;
import racecard.gate.run.Subject;
import racecard.gate.text.Screen;
import racecard.gate.text.TextTable;
import racecard.gate.text.Words;
import racecard.verdict.Exit;
import racecard.verdict.Verdict;

/**
 * The tables of a run: revisions, ladders, bugs, below them a line for everything that is not green, and last who is to
 * blame.
 *
 * @param times whether to print what differs from run to run with the same seed: times, counts, and which check of a
 *     sampling tool was first
 */
record CheckTables(Screen screen, boolean times) {
    /** How many of those that an exit code is owed to are named under it. */
    private static final int CULPRITS = 5;

    /** All of it as text without colours. */
    static String plain(List<Judgement> judgements, boolean times, double seconds, Exit exit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        CheckTables tables = new CheckTables(new Screen(out, out, false, 0), times);
        judgements.forEach(tables::print);
        tables.summary(judgements, seconds, exit);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    void print(Judgement judgement) {
        List<Cell> ladders = judgement.cells().stream()
                .filter(c -> c.subject().kind() == Kind.LADDER)
                .toList();
        Map<Subject, List<Cell>> rows = judgement.cells().stream()
                .filter(c -> c.subject().kind() != Kind.LADDER)
                .collect(Collectors.groupingBy(Cell::subject, LinkedHashMap::new, Collectors.toList()));
        String id = judgement.protocol().id();
        heading(id + ": revisions");
        lines(revisions(judgement, rows));
        if (!ladders.isEmpty()) {
            heading(id + ": ladders");
            lines(ladders(ladders));
        }
        if (!judgement.bugs().isEmpty()) {
            heading(id + ": bugs");
            lines(bugs(judgement));
        }
        notes(judgement);
    }

    private void heading(String text) {
        screen.out().println();
        screen.out().println(text);
    }

    private void lines(TextTable table) {
        table.lines(screen, Screen.WIDTH - 2).forEach(line -> screen.out().println("  " + line));
    }

    private TextTable revisions(Judgement judgement, Map<Subject, List<Cell>> rows) {
        TextTable table = new TextTable().left("id").flexible("title", 12);
        for (String tool : judgement.tools()) {
            table.left(tool);
            if (times) {
                table.right("checked").right("s");
            }
        }
        rows.forEach((subject, cells) -> {
            List<TextTable.Entry> row = new ArrayList<>();
            row.add(new TextTable.Entry(subject.id()));
            row.add(new TextTable.Entry(title(judgement.protocol(), subject)));
            for (Cell cell : cells) {
                row.add(entry(cell));
                if (times) {
                    row.add(new TextTable.Entry(Words.count(cell.checked())));
                    row.add(new TextTable.Entry(seconds(cell)));
                }
            }
            table.row(row);
        });
        return table;
    }

    private static String title(Protocol protocol, Subject subject) {
        return subject.kind() == Kind.CANDIDATE
                ? subject.className()
                : protocol.revision(subject.id()).map(Entry::title).orElse("");
    }

    /** A line a ladder: its steps are subjects of their own, and share the name of their check. */
    private TextTable ladders(List<Cell> cells) {
        TextTable table = new TextTable()
                .flexible("ladder", 16)
                .left("tool")
                .left("verdict")
                .flexible("steps", 20);
        if (times) {
            table.right("checked").right("s");
        }
        Map<List<String>, List<Finding>> ladders = new LinkedHashMap<>();
        for (Cell cell : cells) {
            for (Finding step : cell.checks()) {
                ladders.computeIfAbsent(List.of(step.check(), cell.tool()), k -> new ArrayList<>())
                        .add(step);
            }
        }
        ladders.forEach((name, steps) -> {
            Verdict worst =
                    steps.stream().map(Finding::verdict).reduce(Verdict::worse).orElseThrow();
            List<TextTable.Entry> row = new ArrayList<>(List.of(
                    new TextTable.Entry(name.get(0)),
                    new TextTable.Entry(name.get(1)),
                    new TextTable.Entry(worst.label(), worst),
                    new TextTable.Entry(counts(steps))));
            if (times) {
                double seconds = steps.stream().mapToDouble(Finding::seconds).sum();
                row.add(new TextTable.Entry(
                        Words.count(steps.stream().mapToLong(Finding::checked).sum())));
                row.add(new TextTable.Entry(String.format(Locale.ROOT, "%.1f", seconds)));
            }
            table.row(row);
        });
        return table;
    }

    private static String counts(List<Finding> steps) {
        return steps.stream()
                .collect(Collectors.groupingBy(Finding::verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getValue() + " " + e.getKey().label())
                .collect(Collectors.joining(", "));
    }

    /** A tool that caught a bug is named the check that did. */
    private TextTable bugs(Judgement judgement) {
        TextTable table = new TextTable().left("id").left("needs").left("verdict");
        judgement.tools().forEach(tool -> table.flexible(tool, 18));
        for (BugVerdict bug : judgement.bugs()) {
            List<TextTable.Entry> row = new ArrayList<>(List.of(
                    new TextTable.Entry(bug.bug().id()),
                    new TextTable.Entry(bug.bug().need().label()),
                    new TextTable.Entry(bug.verdict().label(), bug.verdict())));
            Map<String, Cell> cells = bug.cells().stream().collect(Collectors.toMap(Cell::tool, c -> c));
            judgement.tools().forEach(tool -> row.add(bugEntry(cells.get(tool))));
            table.row(row);
        }
        return table;
    }

    private TextTable.Entry bugEntry(Cell cell) {
        if (cell == null || cell.verdict() == Verdict.UNDECIDED) {
            return new TextTable.Entry("\u2013");
        }
        if (cell.verdict() != Verdict.CAUGHT || luck(cell)) {
            return entry(cell);
        }
        String check = cell.deciding().check();
        return new TextTable.Entry(times ? check + " " + seconds(cell) + " s" : check, cell.verdict());
    }

    private TextTable.Entry entry(Cell cell) {
        return luck(cell)
                ? new TextTable.Entry("sampled")
                : new TextTable.Entry(cell.verdict().label(), cell.verdict());
    }

    /**
     * What another run with the same seed may tell otherwise: what samples saw, or did not, as long as it is no bad
     * news.
     */
    private boolean luck(Cell cell) {
        return !times
                && cell.sampled()
                && cell.verdict() != Verdict.NOT_RUN
                && cell.verdict().exit() == Exit.GOOD;
    }

    private static String seconds(Cell cell) {
        return String.format(Locale.ROOT, "%.1f", cell.seconds());
    }

    /**
     * Everything that is not green, with its reason: silence about a gap would read as a pass. What has one reason
     * stands in one note.
     */
    private void notes(Judgement judgement) {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        judgement.cells().stream().filter(c -> !c.verdict().green() && !luck(c)).forEach(c -> note(notes, c));
        for (BugVerdict bug : judgement.bugs()) {
            if (!bug.verdict().green()) {
                String reason = bug.verdict().label() + ": " + bug.detail();
                notes.computeIfAbsent(reason, r -> new ArrayList<>())
                        .add(bug.bug().id());
            } else {
                bug.cells().stream()
                        .filter(c -> c.verdict().exit() != Exit.GOOD)
                        .forEach(c -> note(notes, c));
            }
        }
        if (!notes.isEmpty() || !judgement.problems().isEmpty()) {
            heading(judgement.protocol().id() + ": not green, and why");
            notes.forEach((reason, ids) -> {
                if (ids.size() == 1) {
                    paragraph("  " + ids.get(0) + "  ", reason);
                } else {
                    paragraph("  ", String.join(", ", ids));
                    paragraph("    ", reason);
                }
            });
            judgement.problems().forEach(problem -> paragraph("  ", problem));
        }
    }

    private static void note(Map<String, List<String>> notes, Cell cell) {
        String reason = cell.verdict().label() + " by " + cell.tool() + ": " + cell.detail();
        notes.computeIfAbsent(reason, r -> new ArrayList<>()).add(cell.subject().id());
    }

    private void paragraph(String head, String text) {
        Words.paragraph(head, text, Screen.WIDTH).forEach(screen.out()::println);
    }

    /** The last lines: how many of what, what the exit code means, and who is to blame for it. */
    void summary(List<Judgement> judgements, double seconds, Exit exit) {
        screen.out().println();
        for (Judgement judgement : judgements) {
            String counts = judgement.counts(this::luck).entrySet().stream()
                    .map(e -> screen.paint(e.getValue() + " " + e.getKey().label(), e.getKey()))
                    .collect(Collectors.joining(", "));
            screen.out().println(judgement.protocol().id() + ": " + counts);
        }
        String took = times ? "Took " + Words.duration(seconds) + ". " : "";
        screen.out().println(took + "Exit code " + exit.code() + ": " + exit.meaning() + ".");
        List<Culprit> culprits = Culprit.of(judgements);
        culprits.stream().limit(CULPRITS).forEach(c -> paragraph("  ", c.text()));
        if (culprits.size() > CULPRITS) {
            screen.out().println("  and " + (culprits.size() - CULPRITS) + " more, above.");
        }
    }
}
