package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;
import racecard.litmus.relation.Cycles;
import racecard.litmus.relation.Sets;

/**
 * Tells how an execution breaks a check: finds a shortest cycle, and takes each of its steps apart into what the
 * programmer wrote and the candidate chose.
 */
final class BreachExplanation {
    private final Cycles cycles;
    private final List<Breach.Edge> edges = new ArrayList<>();

    BreachExplanation(Cycles cycles) {
        this.cycles = cycles;
    }

    Breach breach(Rule rule) {
        Node node = rule.node();
        node.force();
        List<Integer> events = new ArrayList<>();
        if (node.isSet) {
            for (int event = Sets.next(node.set, 0); event >= 0; event = Sets.next(node.set, event + 1)) {
                events.add(event);
            }
        } else if (!rule.negated) {
            int[] walk = rule.kind.equals("acyclic")
                    ? cycles.shortest(node.rel)
                    : pair(node, rule.kind.equals("irreflexive"));
            for (int i = 0; i < walk.length; i++) {
                boolean open = rule.kind.equals("empty");
                if (i + 1 < walk.length || !open) {
                    step(node, walk[i], walk[(i + 1) % walk.length], "");
                }
            }
            edges.forEach(edge -> events.add(edge.from()));
            if (rule.kind.equals("empty")) {
                events.add(walk[walk.length - 1]);
            }
        }
        return new Breach(rule.name, rule.at.file(), rule.at.line(), rule.kind, edges, events);
    }

    private static int[] pair(Node node, boolean loop) {
        for (int from = 0; from < node.rel.size(); from++) {
            int to = loop ? node.rel.has(from, from) ? from : -1 : node.rel.next(from, 0);
            if (to >= 0) {
                return loop ? new int[] {from} : new int[] {from, to};
            }
        }
        throw new IllegalStateException("nothing breaks " + node.name);
    }

    /** Says {@code from → to}, which is in {@code node}. */
    private void step(Node node, int from, int to, String outer) {
        String within = node.name == null || node.op == Op.INPUT ? outer : node.name;
        if ("fr".equals(node.name)) {
            say(from, to, "fr", outer);
            return;
        }
        switch (node.op) {
            case OR -> step(node.a.rel.has(from, to) ? node.a : node.b, from, to, within);
            case AND -> step(isMereFilter(node.a) ? node.b : node.a, from, to, within);
            case MINUS, FROM, TO -> step(node.a, from, to, within);
            case SEQ -> {
                int middle = middle(node, from, to);
                step(node.a, from, middle, within);
                step(node.b, middle, to, within);
            }
            case PLUS -> walk(node.a, from, to, within);
            case OPTION -> {
                if (node.a.rel.has(from, to)) {
                    step(node.a, from, to, within);
                }
            }
            case INVERSE -> back(node.a, from, to, within);
            case IDENTITY -> {}
            default -> say(from, to, node.name == null ? "related" : node.name, within);
        }
    }

    /** {@code to → from} is in {@code node}; its steps are gone backwards. */
    private void back(Node node, int from, int to, String within) {
        int start = edges.size();
        step(node, to, from, within);
        List<Breach.Edge> forth = new ArrayList<>(edges.subList(start, edges.size()));
        edges.subList(start, edges.size()).clear();
        for (int i = forth.size() - 1; i >= 0; i--) {
            Breach.Edge edge = forth.get(i);
            edges.add(new Breach.Edge(edge.to(), edge.from(), edge.relation() + "⁻¹", edge.within()));
        }
    }

    private void walk(Node node, int from, int to, String within) {
        int[] path = cycles.path(node.rel, from, to);
        for (int i = 0; i + 1 < path.length; i++) {
            step(node, path[i], path[i + 1], within);
        }
    }

    private static int middle(Node seq, int from, int to) {
        for (int middle = seq.a.rel.next(from, 0); middle >= 0; middle = seq.a.rel.next(from, middle + 1)) {
            if (seq.b.rel.has(middle, to)) {
                return middle;
            }
        }
        throw new IllegalStateException("no way from " + from + " to " + to + " through " + seq.name);
    }

    /** Relations that only say which pairs count, and not why they are related. */
    private static boolean isMereFilter(Node node) {
        if (node.op == Op.PRODUCT || node.op == Op.NOT) {
            return true;
        }
        return node.name != null
                && (node.name.equals("ext")
                        || node.name.equals("int")
                        || node.name.equals("loc")
                        || node.name.equals("id"));
    }

    private void say(int from, int to, String relation, String within) {
        edges.add(new Breach.Edge(from, to, relation, within));
    }
}
