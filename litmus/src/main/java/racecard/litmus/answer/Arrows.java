package racecard.litmus.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import racecard.litmus.cat.Breach;
import racecard.litmus.enumerate.Candidate;
import racecard.litmus.relation.Rel;

/**
 * Which steps of an execution are drawn: of each order the direct ones, for the others follow from them, and all that
 * breaks the model.
 */
final class Arrows {
    private static final Set<String> DRAWN = Set.of("po", "rf", "co", "fr");

    private final Candidate execution;
    private final List<Arrow> arrows = new ArrayList<>();

    private Arrows(Candidate execution) {
        this.execution = execution;
    }

    /** The marked ones come last, so that they lie on top. */
    static List<Arrow> of(Candidate execution, Optional<Breach> breach) {
        Arrows all = new Arrows(execution);
        all.direct(execution.po(), "po");
        all.add(execution.rf(), "rf");
        all.direct(execution.co(), "co");
        all.fromReads();
        breach.ifPresent(all::mark);
        return List.copyOf(all.arrows);
    }

    private void add(Rel relation, String label) {
        for (int a = 0; a < relation.size(); a++) {
            for (int b = relation.next(a, 0); b >= 0; b = relation.next(a, b + 1)) {
                arrows.add(new Arrow(a, b, label, false));
            }
        }
    }

    /** That the initial value comes first goes without saying. */
    private void direct(Rel order, String label) {
        Rel longer = new Rel(order.size());
        longer.compose(order, order);
        Rel direct = order.copy();
        direct.andNot(longer);
        for (int e = 0; e < direct.size(); e++) {
            for (int b = direct.next(e, 0);
                    execution.events().get(e).isInitial() && b >= 0;
                    b = direct.next(e, b + 1)) {
                direct.remove(e, b);
            }
        }
        add(direct, label);
    }

    /** From each read to the write next after the one it reads from; not to its own other half, whose place that is. */
    private void fromReads() {
        for (int read = 0; read < execution.fr().size(); read++) {
            int next = -1;
            for (int w = execution.fr().next(read, 0);
                    w >= 0;
                    w = execution.fr().next(read, w + 1)) {
                next = next < 0 || execution.co().has(w, next) ? w : next;
            }
            int half = execution.events().get(read).event().rmw();
            boolean own = half >= 0 && next >= 0 && execution.po().has(read, next);
            if (next >= 0 && !own) {
                arrows.add(new Arrow(read, next, "fr", false));
            }
        }
    }

    private void mark(Breach breach) {
        for (Breach.Edge edge : breach.edges()) {
            String label = label(edge.relation());
            arrows.removeIf(a ->
                    a.from() == edge.from() && a.to() == edge.to() && a.label().equals(label));
            arrows.add(new Arrow(edge.from(), edge.to(), label, true));
        }
    }

    /** {@code rfe} is drawn as {@code rf}: that it leads to another thread can be seen. */
    private static String label(String relation) {
        String base = relation.replaceFirst("[ei]$", "");
        return DRAWN.contains(base) ? base : relation;
    }
}
