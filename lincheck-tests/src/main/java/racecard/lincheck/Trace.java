package racecard.lincheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lincheck's account of a failure in the protocol's words: the interleaving alone, a column a thread, without the
 * bench's own calls, works called by their labels. Only Lincheck's text is read, which for one version is the same for
 * the same interleaving.
 */
final class Trace {
    private static final Pattern PERFORM = Pattern.compile("\\bperform\\((\\d+)\\)");
    private static final Pattern THREAD = Pattern.compile("Thread (\\d+)");
    private static final Pattern WORK = Pattern.compile("TrackedWork#(\\d+)");
    private static final Pattern ADDED = Pattern.compile("taskWork\\.add\\(Task#\\d+, TrackedWork#(\\d+)");
    private static final Pattern ADD = Pattern.compile("(?:add|addUnderRqLock)\\((\\d+), \\d+\\).*");
    /** What breaks at the end is said above the trace, and the exception's name adds nothing. */
    private static final Pattern BROKEN = Pattern.compile("settle\\(\\): IllegalStateException #\\d+");

    private static final List<String> PLUMBING = List.of(
            "begin(",
            "bench.",
            "guarded(",
            "withoutResult(",
            "ran(",
            "call.get(",
            "call.run(",
            "cancelled(",
            "task.panic(",
            "perf.",
            "rqLock.die(");

    private static final int INDENT = 2;

    private Trace() {}

    /**
     * The interleaving of Lincheck's report, or the whole report when it has none.
     *
     * @param calls what {@code perform} of a number calls
     * @param threads what people call a thread
     */
    static String of(String lincheck, IntFunction<String> calls, IntFunction<String> threads) {
        String report = PERFORM.matcher(lincheck)
                .replaceAll(m -> Matcher.quoteReplacement(calls.apply(Integer.parseInt(m.group(1)))));
        int from = report.indexOf("The following interleaving leads to the error:");
        if (from < 0) {
            return report.strip();
        }
        Map<String, String> names = names(report);
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, Deque<Integer>> dropped = new TreeMap<>();
        for (String line : report.substring(from).lines().skip(1).toList()) {
            if (!line.startsWith("|")) {
                break;
            }
            row(line, names, dropped)
                    .filter(row -> !row.isEmpty() || !ruled(rows))
                    .ifPresent(rows::add);
        }
        return render(rows, threads);
    }

    /** Whether the last row is a rule: a part of the scenario in which nothing happens leaves two of them. */
    private static boolean ruled(List<List<String>> rows) {
        return !rows.isEmpty() && rows.get(rows.size() - 1).isEmpty();
    }

    /** Which numbered object is which label: the detailed trace shows every add with both. */
    private static Map<String, String> names(String report) {
        Map<String, String> names = new TreeMap<>();
        String label = null;
        for (String line : report.lines().toList()) {
            for (String cell : cells(line)) {
                Matcher add = ADD.matcher(cell.strip());
                if (add.matches()) {
                    label = add.group(1);
                }
                Matcher added = ADDED.matcher(cell);
                if (label != null && added.find()) {
                    names.putIfAbsent(added.group(1), "work" + label);
                    label = null;
                }
            }
        }
        return names;
    }

    private static Optional<List<String>> row(
            String line, Map<String, String> names, Map<Integer, Deque<Integer>> dropped) {
        if (line.startsWith("| ---")) {
            return Optional.of(List.of());
        }
        List<String> row = new ArrayList<>();
        boolean plumbing = false;
        List<String> cells = cells(line);
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (!cell.isBlank()) {
                Deque<Integer> above = dropped.computeIfAbsent(column, c -> new ArrayDeque<>());
                int indent = cell.length() - cell.stripLeading().length();
                above.removeIf(depth -> depth >= indent);
                cell = cell.substring(Math.min(indent, INDENT * above.size()));
                if (PLUMBING.stream().anyMatch(cell.strip()::startsWith)) {
                    above.push(indent);
                    plumbing = true;
                }
            }
            String named = WORK.matcher(cell).replaceAll(m -> names.getOrDefault(m.group(1), "work"));
            row.add(BROKEN.matcher(named.replace("Task#1", "T"))
                    .replaceAll("settle(): broken")
                    .stripTrailing());
        }
        return plumbing ? Optional.empty() : Optional.of(row);
    }

    private static List<String> cells(String line) {
        String[] parts = line.split("\\|", -1);
        return parts.length < 3
                ? List.of()
                : Arrays.stream(parts, 1, parts.length - 1)
                        .map(c -> c.startsWith(" ") ? c.substring(1) : c)
                        .toList();
    }

    private static String render(List<List<String>> rows, IntFunction<String> threads) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] width = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                width[c] = Math.max(width[c], row.get(c).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                String cell = row.isEmpty() ? "-".repeat(width[c]) : c < row.size() ? heading(row.get(c), threads) : "";
                text.append("| ")
                        .append(cell)
                        .append(" ".repeat(Math.max(0, width[c] - cell.length())))
                        .append(' ');
            }
            text.append("|\n");
        }
        return text.toString().stripTrailing();
    }

    private static String heading(String cell, IntFunction<String> threads) {
        Matcher thread = THREAD.matcher(cell.strip());
        return thread.matches() ? threads.apply(Integer.parseInt(thread.group(1))) : cell;
    }
}
