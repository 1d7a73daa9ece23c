package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Accesses of threads that are on one cycle. What its question asks pins what the reads see and which write is last.
 */
final class Cycle {
    private static final String LOCATIONS = "xyzabcd";

    /** The accesses, thread by thread, in program order. */
    final List<List<Access>> threads = new ArrayList<>();

    /** How often each location is written. */
    final NavigableMap<String, Integer> writes = new TreeMap<>();

    /** All accesses as the cycle goes, and for each whether the step behind it leaves its location. */
    private final List<Access> order = new ArrayList<>();

    private final List<Boolean> leaves = new ArrayList<>();

    Cycle(List<Shapes.Communication> shape, List<Inside> insides, Dice dice) {
        for (int i = 0; i < shape.size(); i++) {
            Inside inside = insides.get(i);
            char first = Shapes.before(shape, i).to();
            thread(inside.directions(first, shape.get(i).from(), dice), inside.steps());
            if (shape.get(i).between()) {
                thread("W", List.of());
            }
        }
        int end = leaves.lastIndexOf(true) + 1;
        Collections.rotate(order, -end);
        Collections.rotate(leaves, -end);
        List<List<Access>> visits = visits();
        name(visits);
        number(visits);
        threads.forEach(Cycle::registers);
    }

    /** All locations, in the order of their names here. */
    List<String> locations() {
        return writes.keySet().stream()
                .sorted(Comparator.comparing(LOCATIONS::indexOf))
                .toList();
    }

    private void thread(String directions, List<String> steps) {
        List<Access> accesses =
                directions.chars().mapToObj(d -> new Access((char) d)).toList();
        threads.add(accesses);
        order.addAll(accesses);
        steps.forEach(step -> leaves.add(step.equals("d")));
        leaves.add(false);
    }

    /** The steps that leave a location part the cycle into one visit to each. */
    private List<List<Access>> visits() {
        List<List<Access>> visits = new ArrayList<>();
        List<Access> visit = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            visit.add(order.get(i));
            if (leaves.get(i)) {
                visits.add(visit);
                visit = new ArrayList<>();
            }
        }
        if (!visit.isEmpty()) {
            visits.get(0).addAll(0, visit);
        }
        return visits;
    }

    /** Locations are named in the order in which the threads, the first thread first, come to them. */
    private void name(List<List<Access>> visits) {
        Map<List<Access>, String> names = new HashMap<>();
        for (List<Access> thread : threads) {
            for (Access access : thread) {
                List<Access> visit = visits.stream()
                        .filter(v -> v.contains(access))
                        .findFirst()
                        .orElseThrow();
                access.location =
                        names.computeIfAbsent(visit, v -> LOCATIONS.substring(names.size(), names.size() + 1));
            }
        }
    }

    /** The writes of a location are 1, 2 and so on, and a read sees the one before it. */
    private void number(List<List<Access>> visits) {
        for (List<Access> visit : visits) {
            int value = 0;
            for (Access access : visit) {
                value += access.isRead ? 0 : 1;
                access.value = value;
            }
            writes.put(visit.get(0).location, value);
        }
    }

    private static void registers(List<Access> thread) {
        int next = 0;
        for (Access access : thread) {
            if (access.isRead) {
                access.register = "r" + next++;
            }
        }
    }
}
