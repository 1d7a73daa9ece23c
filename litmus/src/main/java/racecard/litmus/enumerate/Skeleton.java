package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import racecard.litmus.cat.Universe;
import racecard.litmus.program.Event;
import racecard.litmus.program.Tag;
import racecard.litmus.relation.Rel;
import racecard.litmus.relation.Sets;

/**
 * The events of all threads when each has chosen its shape. First the initial writes of the locations that are touched,
 * then the threads', in program order.
 */
final class Skeleton implements Universe {
    private final List<PathShape> shapes;
    private final Set<Integer> observed;
    private final int size;
    private final int[] thread;
    private final int[] first;
    private final int[] location;
    private final Event[] event;
    private final int[] init;
    private final Map<String, Rel> relations = new HashMap<>();

    /** @param observed locations whose last value is asked for */
    Skeleton(int locations, Set<Integer> observed, List<PathShape> shapes) {
        this.shapes = shapes;
        this.observed = observed;
        init = new int[locations];
        Arrays.fill(init, -1);
        List<Integer> touched = new ArrayList<>();
        int events = 0;
        for (PathShape shape : shapes) {
            events += shape.events().size();
            for (Event e : shape.events()) {
                if (e.location() >= 0 && init[e.location()] < 0) {
                    init[e.location()] = touched.size();
                    touched.add(e.location());
                }
            }
        }
        size = touched.size() + events;
        thread = new int[size];
        location = new int[size];
        event = new Event[size];
        first = new int[shapes.size()];
        for (int i = 0; i < touched.size(); i++) {
            thread[i] = -1;
            location[i] = touched.get(i);
        }
        int next = touched.size();
        for (int t = 0; t < first.length; t++) {
            first[t] = next;
            for (Event e : shapes.get(t).events()) {
                thread[next] = t;
                location[next] = e.location();
                event[next++] = e;
            }
        }
    }

    @Override
    public int size() {
        return size;
    }

    List<PathShape> shapes() {
        return shapes;
    }

    /** The thread of an event, -1 for an initial write. */
    int thread(int e) {
        return thread[e];
    }

    /** Its place in its thread. */
    int place(int e) {
        return e - first[thread[e]];
    }

    int event(int t, int place) {
        return first[t] + place;
    }

    int location(int e) {
        return location[e];
    }

    /** The initial write of a location, -1 when no thread touches it. */
    int init(int l) {
        return init[l];
    }

    boolean isRead(int e) {
        return event[e] != null && event[e].isRead();
    }

    boolean isWrite(int e) {
        return event[e] == null || event[e].isWrite();
    }

    /** The other half of its read-modify-write, -1 when there is none. */
    int partner(int e) {
        return event[e] == null || event[e].rmw() < 0 ? -1 : first[thread[e]] + event[e].rmw();
    }

    boolean has(int e, Tag tag) {
        return event[e] != null && event[e].has(tag);
    }

    @Override
    public long[] set(String name) {
        return switch (name) {
            case "r" -> where(this::isRead);
            case "w" -> where(this::isWrite);
            case "m" -> where(e -> isRead(e) || isWrite(e));
            case "iw" -> where(e -> event[e] == null);
            case "observed" -> where(e -> observed.contains(location[e]));
            case "f" -> where(e -> event[e] != null && !event[e].isRead() && !event[e].isWrite());
            case "rmw" -> where(e -> has(e, Tag.ATTEMPT) || (partner(e) >= 0 && !has(e, Tag.LKR) && !has(e, Tag.LKW)));
            default -> Tag.named(name).map(tag -> where(e -> has(e, tag))).orElse(null);
        };
    }

    private long[] where(IntPredicate wanted) {
        long[] set = Sets.none(size);
        for (int e = 0; e < size; e++) {
            if (wanted.test(e)) {
                Sets.add(set, e);
            }
        }
        return set;
    }

    @Override
    public Rel relation(String name) {
        return relations.computeIfAbsent(name, this::make);
    }

    private Rel make(String name) {
        Rel made = new Rel(size);
        for (int b = 0; b < size; b++) {
            Event e = event[b];
            switch (name) {
                case "po" -> {
                    for (int a = e == null ? b : first[thread[b]]; a < b; a++) {
                        made.add(a, b);
                    }
                }
                case "addr" -> depends(made, b, e == null ? 0 : e.addr());
                case "data" -> depends(made, b, e == null ? 0 : e.data());
                case "ctrl" -> depends(made, b, e == null ? 0 : e.ctrl());
                case "rmw" -> {
                    if (isRead(b) && partner(b) >= 0) {
                        made.add(b, partner(b));
                    }
                }
                case "different-values-of" -> {
                    for (int a = 0; a < size; a++) {
                        if (PathShape.isHanded(event[a]) && PathShape.isHanded(e) && event[a].value() != e.value()) {
                            made.add(a, b);
                        }
                    }
                }
                case "loc" -> {
                    for (int a = 0; a < size; a++) {
                        if (location[a] >= 0 && location[a] == location[b]) {
                            made.add(a, b);
                        }
                    }
                }
                default -> {
                    return null;
                }
            }
        }
        return made;
    }

    private void depends(Rel made, int b, long reads) {
        int read = 0;
        for (int a = thread[b] < 0 ? b : first[thread[b]]; a < b; a++) {
            if (event[a].isRead() && (reads >>> read++ & 1) != 0) {
                made.add(a, b);
            }
        }
    }

    /** Whether it reads or writes its location: a grace period of SRCU has one, and does neither. */
    boolean isAccess(int e) {
        return isRead(e) || isWrite(e);
    }

    /** What an event of a thread reads or writes when the thread takes this path of its shape. */
    long value(int e, int path) {
        return shapes.get(thread[e]).trace(path).events().get(place(e)).value();
    }
}
