package racecard.litmus.answer;

import java.util.ArrayList;
import java.util.List;
import racecard.litmus.enumerate.Candidate;
import racecard.litmus.program.LitmusTest;

/**
 * An execution as a table: a column a thread, its events in program order, two lines each: where the statement stands,
 * and what it does to memory. Rows say nothing about which thread was first; who reads from whom and the coherence
 * orders do.
 */
final class Table {
    /** What a page takes; statements that would make it wider are cut. */
    private static final int WIDTH = 120;

    private static final int GAP = 3;

    private final Candidate execution;
    private final EventNames labels;

    private final String ending;

    /** @param ending what comes last: {@code final state}, {@code fault} */
    Table(Candidate execution, String ending) {
        this.execution = execution;
        this.ending = ending;
        labels = new EventNames(execution);
    }

    List<String> lines() {
        List<List<String>> columns = new ArrayList<>();
        int threads = execution.test().threads().size();
        int widest = (WIDTH + GAP) / threads - GAP;
        for (int t = 0; t < threads; t++) {
            columns.add(column(t));
        }
        int[] widths = new int[threads];
        int rows = 0;
        for (int t = 0; t < threads; t++) {
            int longest = columns.get(t).stream().mapToInt(String::length).max().orElse(0);
            widths[t] = threads == 1 ? longest : Math.min(longest, widest);
            rows = Math.max(rows, columns.get(t).size());
        }
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int t = 0; t < threads; t++) {
                String cell = row < columns.get(t).size() ? columns.get(t).get(row) : "";
                String fitting = cell.length() <= widths[t] ? cell : cell.substring(0, widths[t] - 1) + "…";
                line.append(fitting).append(" ".repeat(widths[t] - fitting.length() + GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.add("");
        coherence(lines);
        if (execution.events().stream().anyMatch(e -> e.event().value() == LitmusTest.THIN_AIR)) {
            lines.add(LitmusTest.THIN_AIR_LEGEND);
        }
        lines.add(ending + " " + (execution.state().isEmpty() ? "(nothing is asked for)" : execution.state()));
        return lines;
    }

    private List<String> column(int thread) {
        List<String> column = new ArrayList<>();
        column.add(execution.test().threads().get(thread).name());
        for (int e = 0; e < execution.events().size(); e++) {
            if (execution.events().get(e).thread() == thread) {
                column.add(labels.letter(e) + "  " + labels.statement(e));
                int source = execution.source(e);
                column.add("   " + labels.effect(e) + (source < 0 ? "" : " from " + labels.letter(source)));
            }
        }
        return column;
    }

    private void coherence(List<String> lines) {
        for (int l = 0; l < execution.test().locations().size(); l++) {
            List<Integer> writes = execution.coherence(l);
            if (!writes.isEmpty()) {
                StringBuilder line =
                        new StringBuilder(execution.test().locations().get(l).name() + ": ");
                for (int write : writes) {
                    line.append(write == writes.get(0) ? "" : ", then ")
                            .append(labels.value(write))
                            .append(" (")
                            .append(labels.letter(write))
                            .append(')');
                }
                lines.add(line.toString());
            }
        }
    }
}
