package racecard.gate.text;

import java.util.ArrayList;
import java.util.List;
import racecard.evidence.Printable;
import racecard.verdict.Verdict;

/**
 * A table in plain text. Columns are as wide as their widest entry; one that is declared flexible gives way until the
 * table fits.
 */
public final class TextTable {
    /** One entry; a verdict gives it its colour. */
    public record Entry(String text, Verdict verdict) {
        public Entry {
            text = Printable.line(text);
        }

        public Entry(String text) {
            this(text, null);
        }
    }

    private record Column(String title, boolean right, int least, boolean wraps) {
        List<String> lines(String text, int width) {
            return wraps ? Words.paragraph("", text, width) : List.of(Words.fit(text, width));
        }
    }

    private static final String GAP = "  ";
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Entry>> rows = new ArrayList<>();

    /** A column of words. */
    public TextTable left(String title) {
        columns.add(new Column(title, false, Integer.MAX_VALUE, false));
        return this;
    }

    /** A column of numbers. */
    public TextTable right(String title) {
        columns.add(new Column(title, true, Integer.MAX_VALUE, false));
        return this;
    }

    /** A column of words that may be cut, down to the given width. */
    public TextTable flexible(String title, int least) {
        columns.add(new Column(title, false, least, false));
        return this;
    }

    /**
     * A column of words that goes on below itself where it is wider than the given width and the table does not fit.
     */
    public TextTable wrapped(String title, int least) {
        columns.add(new Column(title, false, least, true));
        return this;
    }

    public void row(List<Entry> entries) {
        if (entries.size() != columns.size()) {
            throw new IllegalArgumentException(entries.size() + " entries for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(entries));
    }

    /** The lines, title first, none wider than the width unless the inflexible columns alone are. */
    public List<String> lines(Screen screen, int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.addAll(lines(columns.stream().map(c -> new Entry(c.title())).toList(), widths, screen));
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
        }
        lines.add(rule.toString());
        rows.forEach(row -> lines.addAll(lines(row, widths, screen)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int total = GAP.length() * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    columns.get(i).title().length(),
                    rows.stream()
                            .mapToInt(r -> r.get(column).text().length())
                            .max()
                            .orElse(0));
            total += widths[i];
        }
        while (total > width) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > columns.get(i).least() && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private List<String> lines(List<Entry> entries, int[] widths, Screen screen) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(columns.get(i).lines(entries.get(i).text(), widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String text = row < cells.get(i).size() ? cells.get(i).get(row) : "";
                String padding = " ".repeat(widths[i] - text.length());
                String painted = screen.paint(text, entries.get(i).verdict());
                line.append(i == 0 ? "" : GAP).append(columns.get(i).right() ? padding + painted : painted + padding);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
