package racecard.litmus.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ways for arrows around boxes. Straight down to the box below; in a bow on the left to another of the same column; in
 * a curve to the column beside; else through the gutters and the gap between two rows. Arrows that meet one side of a
 * box share it evenly.
 */
final class Routes {
    /**
     * A way.
     *
     * @param path an SVG path
     * @param labelX where its label's middle is
     */
    record Route(String path, int labelX, int labelY) {}

    private static final int BOW = 34;
    private static final int STEP = 12;
    /** So far above a box, where the gap between two rows begins, detours run, each in its lane. */
    private static final int GAP = 52;

    private static final int LANES = 4;
    private static final int LANE = 9;

    private enum Side {
        LEFT,
        RIGHT
    }

    private record End(int arrow, boolean start, Side side, int box, int far) {}

    private final List<Box> boxes;
    private final List<Arrow> arrows;
    private final int[] startY;
    private final int[] endY;
    private final List<End> ends = new ArrayList<>();
    private int bows;
    private int detours;

    private Routes(List<Box> boxes, List<Arrow> arrows) {
        this.boxes = boxes;
        this.arrows = arrows;
        startY = new int[arrows.size()];
        endY = new int[arrows.size()];
    }

    /** One way an arrow, in their order. */
    static List<Route> of(List<Box> boxes, List<Arrow> arrows) {
        Routes routes = new Routes(boxes, arrows);
        routes.ports();
        List<Route> all = new ArrayList<>();
        for (int i = 0; i < arrows.size(); i++) {
            all.add(routes.route(i));
        }
        return all;
    }

    private Box from(int arrow) {
        return boxes.get(arrows.get(arrow).from());
    }

    private Box to(int arrow) {
        return boxes.get(arrows.get(arrow).to());
    }

    private boolean straight(int arrow) {
        boolean below = from(arrow).column() == to(arrow).column()
                && to(arrow).row() == from(arrow).row() + 1;
        return below && firstBetween(arrow);
    }

    /** Of several arrows from one box to another only the first goes straight. */
    private boolean firstBetween(int arrow) {
        for (int i = 0; i < arrow; i++) {
            if (arrows.get(i).from() == arrows.get(arrow).from()
                    && arrows.get(i).to() == arrows.get(arrow).to()) {
                return false;
            }
        }
        return true;
    }

    private void ports() {
        for (int i = 0; i < arrows.size(); i++) {
            if (!straight(i)) {
                Box a = from(i);
                Box b = to(i);
                Side out = b.column() > a.column() ? Side.RIGHT : Side.LEFT;
                Side in = b.column() < a.column() ? Side.RIGHT : Side.LEFT;
                ends.add(new End(i, true, out, arrows.get(i).from(), b.y()));
                ends.add(new End(i, false, in, arrows.get(i).to(), a.y()));
            }
        }
        for (int box = 0; box < boxes.size(); box++) {
            for (Side side : Side.values()) {
                share(box, side);
            }
        }
    }

    private void share(int box, Side side) {
        List<End> here = ends.stream()
                .filter(end -> end.box() == box && end.side() == side)
                .sorted(Comparator.comparingInt(End::far).thenComparingInt(End::arrow))
                .toList();
        for (int i = 0; i < here.size(); i++) {
            int y = boxes.get(box).y() + boxes.get(box).height() * (i + 1) / (here.size() + 1);
            (here.get(i).start() ? startY : endY)[here.get(i).arrow()] = y;
        }
    }

    private Route route(int i) {
        Box a = from(i);
        Box b = to(i);
        if (straight(i)) {
            String path = "M" + a.middle() + " " + a.bottom() + " L" + b.middle() + " " + b.y();
            return new Route(path, a.middle() + 16, (a.bottom() + b.y()) / 2 + 4);
        }
        int y1 = startY[i];
        int y2 = endY[i];
        if (a.column() == b.column()) {
            int x = a.x() - BOW - STEP * (bows++ % LANES);
            String path = "M" + a.x() + " " + y1 + " C" + x + " " + y1 + " " + x + " " + y2 + " " + b.x() + " " + y2;
            return new Route(path, a.x() - (a.x() - x) * 3 / 4, (y1 + y2) / 2 + 4);
        }
        boolean rightwards = b.column() > a.column();
        int x1 = rightwards ? a.right() : a.x();
        int x2 = rightwards ? b.x() : b.right();
        return Math.abs(a.column() - b.column()) == 1 ? beside(x1, y1, x2, y2) : around(x1, y1, x2, y2, a, b);
    }

    /** The label stands nearer to the start: in the middle the arrows of a cross would share one place. */
    private static Route beside(int x1, int y1, int x2, int y2) {
        int middle = (x1 + x2) / 2;
        String path = "M" + x1 + " " + y1 + " C" + middle + " " + y1 + " " + middle + " " + y2 + " " + x2 + " " + y2;
        return new Route(path, x1 + (x2 - x1) * 3 / 10, y1 + (y2 - y1) / 5 + 4);
    }

    private Route around(int x1, int y1, int x2, int y2, Box a, Box b) {
        int lane = detours++ % LANES;
        int away = STEP + STEP * lane;
        int turn1 = x1 < x2 ? x1 + away : x1 - away;
        int turn2 = x1 < x2 ? x2 - away - STEP : x2 + away + STEP;
        int level = Math.max(a.y(), b.y()) - GAP + LANE * lane;
        String path = "M" + x1 + " " + y1 + " H" + turn1 + " V" + level + " H" + turn2 + " V" + y2 + " H" + x2;
        return new Route(path, (turn1 + 2 * turn2) / 3, level + 4);
    }
}
