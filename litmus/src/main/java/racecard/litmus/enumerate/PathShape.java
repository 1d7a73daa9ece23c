package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import racecard.litmus.program.Event;
import racecard.litmus.program.Kind;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Trace;

/**
 * Paths of one thread that differ in nothing but values: to a memory model they are the same. But for what
 * srcu_read_lock() hands to srcu_read_unlock(): whether that is the same value is the model's business. Sets of paths
 * are bit rows.
 */
final class PathShape {
    private record Look(Kind kind, int location, long handed, long tags, long addr, long data, long ctrl, int rmw) {
        static Look of(Event e) {
            long handed = isHanded(e) ? e.value() : 0;
            return new Look(e.kind(), e.location(), handed, e.tags(), e.addr(), e.data(), e.ctrl(), e.rmw());
        }
    }

    private record Form(List<Look> looks, Trace.Ending ending) {}

    /** Whether it hands out or takes back a reader's index of an SRCU domain. */
    static boolean isHanded(Event e) {
        return e != null && (e.has(Tag.SRCU_LOCK) || e.has(Tag.SRCU_UNLOCK));
    }

    private final List<Trace> traces = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private long[][] values;
    private long[][][] having;

    /** The shapes of a thread, in the order in which its paths come by. */
    static List<PathShape> of(List<Trace> paths) {
        Map<Form, PathShape> shapes = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            Trace trace = paths.get(i);
            List<Look> looks = trace.events().stream().map(Look::of).toList();
            PathShape shape = shapes.computeIfAbsent(new Form(looks, trace.ending()), f -> new PathShape());
            shape.traces.add(trace);
            shape.numbers.add(i);
        }
        shapes.values().forEach(PathShape::index);
        return List.copyOf(shapes.values());
    }

    private void index() {
        values = new long[events().size()][];
        having = new long[values.length][][];
        for (int e = 0; e < values.length; e++) {
            TreeMap<Long, long[]> byValue = new TreeMap<>();
            for (int t = 0; t < traces.size(); t++) {
                long value = traces.get(t).events().get(e).value();
                byValue.computeIfAbsent(value, v -> new long[words()])[t >> 6] |= 1L << t;
            }
            values[e] = byValue.keySet().stream().mapToLong(v -> v).toArray();
            having[e] = byValue.values().toArray(long[][]::new);
        }
    }

    /** The events, as they are in the first path: their values mean nothing here. */
    List<Event> events() {
        return traces.get(0).events();
    }

    /** How all its paths end. */
    Trace.Ending ending() {
        return traces.get(0).ending();
    }

    int words() {
        return (traces.size() + 63) >> 6;
    }

    int size() {
        return traces.size();
    }

    Trace trace(int path) {
        return traces.get(path);
    }

    /** The path's number among all paths of its thread, whatever their shape. */
    int number(int path) {
        return numbers.get(path);
    }

    /** The values that this event has in some path, ascending. */
    long[] values(int event) {
        return values[event];
    }

    /** The paths in which the event has its {@code i}-th value. */
    long[] paths(int event, int i) {
        return having[event][i];
    }

    /** The place of the first write, -1 when there is none. */
    int firstWrite() {
        List<Event> events = events();
        for (int e = 0; e < events.size(); e++) {
            if (events.get(e).isWrite()) {
                return e;
            }
        }
        return -1;
    }
}
