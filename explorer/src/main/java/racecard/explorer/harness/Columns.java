package racecard.explorer.harness;

import java.util.ArrayList;
import java.util.List;

/** A column a thread, one cell a line. */
final class Columns {
    private record Cell(int column, String text) {}

    private final int count;
    private final List<Cell> cells = new ArrayList<>();

    Columns(int count) {
        this.count = count;
    }

    void cell(int column, String text) {
        cells.add(new Cell(column, text));
    }

    String text() {
        int[] widths = new int[count];
        for (int c = 0; c < count; c++) {
            int column = c;
            widths[c] = cells.stream()
                    .filter(cell -> cell.column == column)
                    .mapToInt(cell -> cell.text.length())
                    .max()
                    .orElse(0);
            widths[c] = Math.max(widths[c], 2) + 2;
        }
        StringBuilder text = new StringBuilder();
        StringBuilder head = new StringBuilder();
        for (int c = 0; c < count; c++) {
            head.append(pad("T" + c, widths[c]));
        }
        text.append(head.toString().stripTrailing()).append('\n');
        for (Cell cell : cells) {
            for (int c = 0; c < cell.column; c++) {
                text.append(" ".repeat(widths[c]));
            }
            text.append(cell.text).append('\n');
        }
        return text.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
