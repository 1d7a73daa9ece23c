package racecard.checker.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** A candidate: traces of all threads, whom each read reads, and a total coherence order of each location. Says nothing about whether any model allows it. */
final class Execution {
    private final Litmus litmus;
    private final List<Trace> traces;
    /** The initial writes, in the order of locations, then the threads' events. */
    final List<Event> events = new ArrayList<>();

    final Relation po;
    final Relation rf;
    /** Like {@code rf}, by the read; -1 for what does not read. */
    final int[] source;
    /** Of a write among those of its location; the initial write has 0. */
    final int[] rank;

    Execution(Litmus litmus, List<Trace> traces, List<Event> events, int[] source, int[] rank) {
        this.litmus = litmus;
        this.traces = traces;
        this.events.addAll(events);
        this.source = source.clone();
        this.rank = rank.clone();
        this.po = po(events);
        this.rf = rf(source);
    }

    static Relation po(List<Event> events) {
        Relation po = new Relation(events.size());
        for (int a = 0; a < events.size(); a++) {
            for (int b = a + 1; b < events.size(); b++) {
                if (events.get(a).thread() >= 0
                        && events.get(a).thread() == events.get(b).thread()) {
                    po.add(a, b);
                }
            }
        }
        return po;
    }

    static Relation rf(int[] source) {
        Relation rf = new Relation(source.length);
        for (int r = 0; r < source.length; r++) {
            if (source[r] >= 0) {
                rf.add(source[r], r);
            }
        }
        return rf;
    }

    Relation co() {
        Relation co = new Relation(events.size());
        for (int a = 0; a < events.size(); a++) {
            for (int b = 0; b < events.size(); b++) {
                if (writesOfOneLocation(a, b) && rank[a] < rank[b]) {
                    co.add(a, b);
                }
            }
        }
        return co;
    }

    boolean writesOfOneLocation(int a, int b) {
        return a != b
                && events.get(a).writes()
                && events.get(b).writes()
                && events.get(a).location() == events.get(b).location();
    }

    /** Each update stands right behind what its read reads. */
    boolean atomic() {
        for (int e = 0; e < events.size(); e++) {
            if (events.get(e).kind() == Event.Kind.UPDATE && rank[e] != rank[source[e - 1]] + 1) {
                return false;
            }
        }
        return true;
    }

    boolean waits() {
        return traces.stream().anyMatch(trace -> trace.waits() != null);
    }

    /** Whether no thread that waits would go on if it read the coherence-last write. */
    boolean waitsForEver() {
        return traces.stream()
                .map(Trace::waits)
                .allMatch(w -> w == null || !w.goesOn(events.get(last(w)).value()));
    }

    private int last(Statement waiting) {
        int location = litmus.locations().indexOf(waiting.location());
        int last = location;
        for (int e = 0; e < events.size(); e++) {
            if (writesOfOneLocation(e, last) && rank[e] > rank[last]) {
                last = e;
            }
        }
        return last;
    }

    /** The execution as the explorer's graphs print it; where a thread waits it reads the coherence-last write. */
    String key(ToIntFunction<String> numbers) {
        StringBuilder text = new StringBuilder();
        int e = litmus.locations().size();
        for (int t = 0; t < traces.size(); t++) {
            text.append(t).append(':');
            for (int i = 0; i < traces.get(t).events().size(); i++, e++) {
                Event event = events.get(e);
                if (event.kind() != Event.Kind.FENCE) {
                    int number = numbers.applyAsInt(litmus.locations().get(event.location()));
                    text.append(event.reads() ? " R" : " W")
                            .append(number)
                            .append('=')
                            .append(event.value());
                    text.append(event.reads() ? "<-" + name(source[e]) : "@" + (rank[e] - 1));
                }
            }
            Statement waits = traces.get(t).waits();
            if (waits != null) {
                int last = last(waits);
                text.append(" R").append(numbers.applyAsInt(waits.location())).append('=');
                text.append(events.get(last).value()).append("<-").append(name(last));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String name(int write) {
        int thread = events.get(write).thread();
        if (thread < 0) {
            return "i";
        }
        int index = 0;
        for (int e = 0; e < write; e++) {
            if (events.get(e).thread() == thread && events.get(e).kind() != Event.Kind.FENCE) {
                index++;
            }
        }
        return thread + "." + index;
    }
}
