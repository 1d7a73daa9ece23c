package racecard.explorer.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import racecard.explorer.graph.Mode;

/**
 * What a thread may do: its events up to its end, or up to a statement at which it waits.
 *
 * @param waits that statement, or null
 */
record Trace(List<Event> events, Statement waits) {
    /** All traces of a thread in which each read reads any of these values of its location. */
    static List<Trace> all(Litmus litmus, int thread, Map<String, Set<Long>> values) {
        List<Trace> found = new ArrayList<>();
        new Runner(litmus, thread, values, found).run(0, List.of(), List.of());
        return found;
    }

    private record Runner(Litmus litmus, int thread, Map<String, Set<Long>> values, List<Trace> found) {
        void run(int at, List<Event> events, List<Long> reads) {
            if (at == litmus.threads().get(thread).size()) {
                found.add(new Trace(events, null));
                return;
            }
            Statement statement = litmus.threads().get(thread).get(at);
            if (!statement.runs(reads)) {
                run(at + 1, events, reads);
            } else if (statement.kind() == Statement.Kind.FENCE) {
                run(at + 1, with(events, event(statement, Event.Kind.FENCE, Mode.PLAIN, 0)), reads);
            } else if (statement.reads()) {
                if (statement.waits()) {
                    found.add(new Trace(events, statement));
                }
                for (long value : values.get(statement.location())) {
                    if (statement.goesOn(value)) {
                        read(at, statement, value, events, reads);
                    }
                }
            } else {
                long value = statement.writes(0, reads);
                run(at + 1, with(events, event(statement, Event.Kind.WRITE, statement.mode(), value)), reads);
            }
        }

        private void read(int at, Statement statement, long value, List<Event> events, List<Long> reads) {
            List<Event> now = with(events, event(statement, Event.Kind.READ, statement.mode(), value));
            Long written = statement.writes(value, reads);
            if (written != null) {
                now = with(now, event(statement, Event.Kind.UPDATE, statement.writeMode(), written));
            }
            run(at + 1, now, with(reads, value));
        }

        private Event event(Statement s, Event.Kind kind, Mode mode, long value) {
            boolean locks = s.kind() == Statement.Kind.LOCK && kind == Event.Kind.READ;
            int location = litmus.locations().indexOf(s.location());
            return new Event(kind, thread, location, mode, value, s.fence(), locks, s.needs());
        }

        private static <T> List<T> with(List<T> list, T more) {
            List<T> longer = new ArrayList<>(list);
            longer.add(more);
            return longer;
        }
    }
}
