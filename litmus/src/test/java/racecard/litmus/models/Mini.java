package racecard.litmus.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import racecard.litmus.cat.Universe;
import racecard.litmus.relation.Rel;
import racecard.litmus.relation.Sets;

/**
 * One choice of paths through a program in the short notation of the tables beside this test: events, and what they are
 * to each other.
 */
final class Mini implements Universe {
    /** Every tag that a front end gives. A model that asks for another asks in vain. */
    private static final Set<String> TAGS = Set.of(
            ("once acquire release mb rmb wmb barrier noreturn before-atomic after-atomic after-spinlock after-unlock-lock after-srcu-read-unlock"
                            + " rcu-lock rcu-unlock sync-rcu srcu-lock srcu-unlock sync-srcu lkr lkw ul lf rl ru failed attempt enclosing plain opaque volatile full-fence"
                            + " acquire-fence release-fence load-load-fence store-store-fence")
                    .split(" ", -1));

    /**
     * An event; {@code from} is the read whose value it writes, plus {@code add}, or {@code null} if it writes
     * {@code add}.
     */
    static final class Event {
        final int thread;
        final char kind;
        final String loc;
        final Set<String> tags;
        Event from;
        Event rmw;
        Event ctrl;
        long add;
        Long value;
        int id;

        Event(int thread, char kind, String loc, String... tags) {
            this.thread = thread;
            this.kind = kind;
            this.loc = loc;
            this.tags = Set.copyOf(List.of(tags));
        }
    }

    /** The value of a read on this path: {@code wanted} or, if not {@code equal}, another. */
    record Demand(Event read, long wanted, boolean equal) {}

    final List<Event> events = new ArrayList<>();
    final List<Demand> demands = new ArrayList<>();
    final Map<String, Event> results = new HashMap<>();
    final Map<String, Event> initial = new LinkedHashMap<>();
    private final Map<String, Rel> relations = new HashMap<>();

    /** Gives every event its number, initial writes first. */
    void number() {
        for (Event event : List.copyOf(events)) {
            if (event.loc != null && !initial.containsKey(event.loc)) {
                Event write = new Event(-1, 'W', event.loc);
                initial.put(event.loc, write);
            }
        }
        events.addAll(0, initial.values());
        for (int i = 0; i < events.size(); i++) {
            events.get(i).id = i;
        }
        for (String name : List.of("po", "rmw", "loc", "data", "ctrl", "addr")) {
            relations.put(name, new Rel(events.size()));
        }
        for (Event a : events) {
            for (Event b : events) {
                if (a.thread >= 0 && a.thread == b.thread && a.id < b.id) {
                    relations.get("po").add(a.id, b.id);
                }
                if (a.loc != null && a.loc.equals(b.loc)) {
                    relations.get("loc").add(a.id, b.id);
                }
            }
            if (a.rmw != null) {
                relations.get("rmw").add(a.rmw.id, a.id);
            }
            if (a.from != null && a.rmw == null) {
                relations.get("data").add(a.from.id, a.id);
            }
            if (a.ctrl != null) {
                relations.get("ctrl").add(a.ctrl.id, a.id);
            }
        }
    }

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public long[] set(String name) {
        if (!TAGS.contains(name) && !Set.of("r", "w", "f", "m", "iw", "rmw").contains(name)) {
            return null;
        }
        Rel rmw = relations.get("rmw");
        long[] set = Sets.none(size());
        for (Event event : events) {
            boolean in =
                    switch (name) {
                        case "r" -> event.kind == 'R';
                        case "w" -> event.kind == 'W';
                        case "f" -> event.kind == 'F';
                        case "m" -> event.kind != 'F';
                        case "iw" -> event.thread < 0;
                        case "rmw" ->
                            !event.tags.contains("lkr")
                                    && !event.tags.contains("lkw")
                                    && (event.tags.contains("attempt")
                                            || event.rmw != null
                                            || rmw.next(event.id, 0) >= 0);
                        default -> event.tags.contains(name);
                    };
            if (in) {
                Sets.add(set, event.id);
            }
        }
        return set;
    }

    @Override
    public Rel relation(String name) {
        return relations.get(name);
    }
}
