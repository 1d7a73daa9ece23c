package racecard.litmus.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racecard.litmus.cat.Breach;
import racecard.litmus.enumerate.Candidate;

/**
 * An execution as a self-contained SVG: a column a thread; down means later within a thread, and nothing between two.
 * What breaks the model is thick and red.
 */
final class Drawing {
    private static final int CHARACTER = 7;
    private static final int PADDING = 12;
    private static final int LEAST = 150;
    private static final int GUTTER = 130;
    private static final int MARGIN = 70;
    private static final int TOP = 104;
    private static final int BOX = 44;
    private static final int ROW = 104;

    private final Candidate execution;
    private final EventNames labels;
    private final List<Arrow> arrows;
    private final List<Box> boxes = new ArrayList<>();
    private int width;
    private int height;

    private Drawing(Candidate execution, Optional<Breach> breach) {
        this.execution = execution;
        labels = new EventNames(execution);
        arrows = Arrows.of(execution, breach);
        place();
    }

    /** @param verdict a line for the top: {@code allowed by lkmm} */
    static String of(Candidate execution, Optional<Breach> breach, String verdict) {
        return new Drawing(execution, breach).svg(verdict);
    }

    private boolean isInitial(int e) {
        return execution.events().get(e).isInitial();
    }

    /** Initial values are drawn where an arrow touches them. */
    private boolean drawn(int e) {
        return !isInitial(e) || arrows.stream().anyMatch(a -> a.from() == e || a.to() == e);
    }

    private boolean marked(int e) {
        return arrows.stream().anyMatch(a -> a.marked() && (a.from() == e || a.to() == e));
    }

    private void place() {
        int threads = execution.test().threads().size();
        int count = execution.events().size();
        int column = LEAST;
        int above = 0;
        for (int e = 0; e < count; e++) {
            for (String line : text(e)) {
                column = Math.max(column, line.length() * CHARACTER + 2 * PADDING);
            }
            above = isInitial(e) && drawn(e) ? 1 : above;
        }
        int[] next = new int[threads];
        int initials = 0;
        int right = threads;
        int bottom = 0;
        for (int e = 0; e < count; e++) {
            int c = isInitial(e) ? initials : execution.events().get(e).thread();
            int row = isInitial(e) ? 0 : above + next[c]++;
            boxes.add(new Box(MARGIN + c * (column + GUTTER), TOP + row * ROW, column, BOX, c, row));
            initials += isInitial(e) && drawn(e) ? 1 : 0;
            right = Math.max(right, initials);
            bottom = Math.max(bottom, row);
        }
        width = 2 * MARGIN + right * column + (right - 1) * GUTTER;
        height = TOP + bottom * ROW + BOX + MARGIN / 2;
    }

    private List<String> text(int e) {
        return isInitial(e)
                ? List.of("initially", labels.location(e) + " = " + labels.value(e))
                : List.of(labels.letter(e) + ": line " + labels.statement(e), labels.effect(e));
    }

    private String svg(String verdict) {
        String title = execution.test().name() + ": " + Asked.proposition(execution.test());
        int line = Math.max(title.length() * (CHARACTER + 2), verdict.length() * CHARACTER) + 2 * MARGIN;
        Svg svg = new Svg(Math.max(width, line), height);
        svg.head(title, verdict, MARGIN);
        for (int e = 0; e < boxes.size(); e++) {
            if (!isInitial(e)
                    && (e == 0 || isInitial(e - 1) || !labels.thread(e - 1).equals(labels.thread(e)))) {
                svg.heading(boxes.get(e), labels.thread(e));
            }
            if (drawn(e)) {
                svg.box(boxes.get(e), text(e), marked(e));
            }
        }
        List<Routes.Route> routes = Routes.of(boxes, arrows);
        for (int i = 0; i < arrows.size(); i++) {
            svg.line(routes.get(i), arrows.get(i));
        }
        for (int i = 0; i < arrows.size(); i++) {
            svg.label(routes.get(i), arrows.get(i));
        }
        return svg.text();
    }
}
