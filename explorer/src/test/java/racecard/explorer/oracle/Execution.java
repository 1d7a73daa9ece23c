package racecard.explorer.oracle;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A candidate: traces of all threads, whom each read reads, and a total coherence order of each location. Says nothing
 * about whether any model allows it.
 */
final class Execution {
    private final Litmus litmus;
    private final List<Trace> traces;
    final Flow flow;
    final List<Event> events;
    /** Of a write among those of its location; the initial write has 0. */
    final int[] rank;

    Execution(Litmus litmus, List<Trace> traces, Flow flow, int[] rank) {
        this.litmus = litmus;
        this.traces = traces;
        this.flow = flow;
        this.events = flow.events;
        this.rank = rank;
    }

    Relation co() {
        Relation co = new Relation(events.size());
        for (int a = 0; a < events.size(); a++) {
            for (int b = 0; b < events.size(); b++) {
                if (flow.writesOfOneLocation(a, b) && rank[a] < rank[b]) {
                    co.add(a, b);
                }
            }
        }
        return co;
    }

    /** Each update stands right behind what its read reads. */
    boolean atomic() {
        for (int e = 0; e < events.size(); e++) {
            if (events.get(e).kind() == Event.Kind.UPDATE && rank[e] != rank[flow.source[e - 1]] + 1) {
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
            if (flow.writesOfOneLocation(e, last) && rank[e] > rank[last]) {
                last = e;
            }
        }
        return last;
    }

    /** What was read and what is left in memory. */
    String outcome() {
        StringBuilder text = new StringBuilder();
        for (int e = litmus.locations().size(); e < events.size(); e++) {
            if (events.get(e).reads()) {
                text.append(events.get(e).thread())
                        .append(':')
                        .append(events.get(e).value())
                        .append(' ');
            }
        }
        for (int l = 0; l < litmus.locations().size(); l++) {
            int last = l;
            for (int e = 0; e < events.size(); e++) {
                last = flow.writesOfOneLocation(e, last) && rank[e] > rank[last] ? e : last;
            }
            text.append(litmus.locations().get(l))
                    .append('=')
                    .append(events.get(last).value())
                    .append(' ');
        }
        return text.toString();
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
                    text.append(event.reads() ? "<-" + name(flow.source[e]) : "@" + (rank[e] - 1));
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
