package racecard.explorer;

import java.util.List;

/** A witness in columns, a thread each, one step a line. */
final class WitnessText {
    private static final int GAP = 2;

    private WitnessText() {}

    static String of(Witness witness) {
        int[] widths = new int[witness.threads().size()];
        for (int t = 0; t < widths.length; t++) {
            widths[t] = witness.threads().get(t).length();
        }
        witness.steps()
                .forEach(step -> widths[step.thread()] =
                        Math.max(widths[step.thread()], line(step).length()));
        StringBuilder text = new StringBuilder();
        text.append(row(witness.threads(), widths)).append('\n');
        for (Witness.Step step : witness.steps()) {
            for (int t = 0; t < step.thread(); t++) {
                text.append(" ".repeat(widths[t] + GAP));
            }
            text.append(line(step)).append('\n');
        }
        witness.missing().forEach(line -> text.append('\n').append(line));
        return text.append('\n').append(witness.what()).toString();
    }

    private static String row(List<String> cells, int... widths) {
        StringBuilder row = new StringBuilder();
        for (int t = 0; t < widths.length; t++) {
            row.append(cells.get(t))
                    .append(" ".repeat(widths[t] + GAP - cells.get(t).length()));
        }
        return row.toString().stripTrailing();
    }

    private static String line(Witness.Step step) {
        String indent =
                switch (step.kind()) {
                    case CALL, RETURN -> "";
                    case EVENT -> "  ";
                    case REMARK -> "    ";
                };
        return indent + step.text() + (step.place().isEmpty() ? "" : "  " + step.place());
    }
}
