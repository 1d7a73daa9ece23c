package racecard.explorer.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import racecard.explorer.graph.Mode;

/**
 * Every candidate execution of a program, with po ∪ rf acyclic unless cycles are asked for: all combinations of the
 * threads' traces, over all values that writes could write; for each, every way to give the reads a write of their
 * value; for each, every coherence order. No candidate is built from another.
 */
final class BruteForce {
    private final Litmus litmus;
    private final boolean cyclic;
    private final Consumer<Execution> consumer;
    private final List<Trace> chosen = new ArrayList<>();
    private List<Event> events;
    private int[] source;
    private Flow flow;
    private int[] rank;

    private BruteForce(Litmus litmus, boolean cyclic, Consumer<Execution> consumer) {
        this.litmus = litmus;
        this.cyclic = cyclic;
        this.consumer = consumer;
    }

    /** Shows the consumer each candidate once. */
    static void run(Litmus litmus, Consumer<Execution> consumer) {
        new BruteForce(litmus, false, consumer).combine(traces(litmus));
    }

    /** The same, and those too in which po ∪ rf has cycles. */
    static void runCyclic(Litmus litmus, Consumer<Execution> consumer) {
        new BruteForce(litmus, true, consumer).combine(traces(litmus));
    }

    /**
     * Each thread's traces over all values that a location may hold: 0, constants, and what adding and copying make of
     * them, each statement but once, since what a write writes depends on its porf-past only.
     */
    private static List<List<Trace>> traces(Litmus litmus) {
        Map<String, Set<Long>> values = new HashMap<>();
        litmus.locations().forEach(l -> values.put(l, new TreeSet<>(Set.of(0L))));
        List<Statement> statements =
                litmus.threads().stream().flatMap(List::stream).toList();
        long rounds = statements.stream().filter(Statement::derives).count();
        for (Statement s : statements) {
            if (s.constant() != null) {
                values.get(s.location()).add(s.constant());
            }
        }
        List<List<Trace>> traces = traces(litmus, values);
        for (long round = 0; round < rounds; round++) {
            for (Event e : traces.stream()
                    .flatMap(List::stream)
                    .flatMap(t -> t.events().stream())
                    .toList()) {
                if (e.writes()) {
                    values.get(litmus.locations().get(e.location())).add(e.value());
                }
            }
            traces = traces(litmus, values);
        }
        return traces;
    }

    private static List<List<Trace>> traces(Litmus litmus, Map<String, Set<Long>> values) {
        List<List<Trace>> traces = new ArrayList<>();
        for (int t = 0; t < litmus.threads().size(); t++) {
            traces.add(Trace.all(litmus, t, values));
        }
        return traces;
    }

    private void combine(List<List<Trace>> traces) {
        if (chosen.size() < traces.size()) {
            for (Trace trace : traces.get(chosen.size())) {
                chosen.add(trace);
                combine(traces);
                chosen.remove(chosen.size() - 1);
            }
            return;
        }
        events = new ArrayList<>();
        for (int l = 0; l < litmus.locations().size(); l++) {
            events.add(new Event(Event.Kind.WRITE, -1, l, Mode.PLAIN, 0, 0, false, -1));
        }
        chosen.forEach(trace -> events.addAll(trace.events()));
        source = new int[events.size()];
        Arrays.fill(source, -1);
        rank = new int[events.size()];
        if (readable()) {
            read(0);
        }
    }

    /** Not needed, but most combinations end here. */
    private boolean readable() {
        for (Event r : events) {
            if (r.reads() && events.stream().noneMatch(w -> supplies(w, r))) {
                return false;
            }
        }
        return true;
    }

    private static boolean supplies(Event w, Event r) {
        return w.writes() && w.location() == r.location() && w.value() == r.value();
    }

    private void read(int from) {
        int r = from;
        while (r < events.size() && !events.get(r).reads()) {
            r++;
        }
        if (r == events.size()) {
            flow = new Flow(events, source);
            if (cyclic || flow.po.or(flow.rf).acyclic()) {
                order(0);
            }
            return;
        }
        for (int w = 0; w < events.size(); w++) {
            if (supplies(events.get(w), events.get(r))) {
                source[r] = w;
                read(r + 1);
            }
        }
        source[r] = -1;
    }

    private void order(int location) {
        if (location == litmus.locations().size()) {
            Execution execution = new Execution(litmus, chosen, flow, rank);
            if (execution.atomic()) {
                consumer.accept(execution);
            }
            return;
        }
        List<Integer> writes = new ArrayList<>();
        for (int e = litmus.locations().size(); e < events.size(); e++) {
            if (events.get(e).writes() && events.get(e).location() == location) {
                writes.add(e);
            }
        }
        permute(location, writes, 1);
    }

    private void permute(int location, List<Integer> left, int next) {
        if (left.isEmpty()) {
            order(location + 1);
        }
        for (int i = 0; i < left.size(); i++) {
            List<Integer> others = new ArrayList<>(left);
            rank[others.remove(i)] = next;
            permute(location, others, next + 1);
        }
    }
}
