package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import racecard.litmus.program.Event;
import racecard.litmus.program.Trace;

/**
 * Threads that do the same. Exchanging two of them makes another candidate out of each, with the registers exchanged.
 * Where each of them writes, no candidate is made into itself, for coherence tells the first writes apart; so of the
 * candidates that come out of one another exactly one has the threads' shapes, and within a shape their first writes,
 * in the threads' order. That one is looked at, and stands for all.
 *
 * @param groups the numbers of threads that do the same, ascending; threads that are alone in what they do are in none
 */
record Symmetry(List<int[]> groups) {
    /** @param enabled whether threads are exchanged at all */
    static Symmetry of(List<List<Trace>> paths, List<List<PathShape>> shapes, boolean enabled) {
        List<int[]> groups = new ArrayList<>();
        boolean[] taken = new boolean[paths.size()];
        for (int a = 0; enabled && a < taken.length; a++) {
            List<Integer> same = new ArrayList<>(List.of(a));
            boolean writes = shapes.get(a).stream().allMatch(shape -> shape.firstWrite() >= 0);
            for (int b = a + 1; writes && !taken[a] && b < taken.length; b++) {
                if (!taken[b] && same(paths.get(a), paths.get(b))) {
                    taken[b] = true;
                    same.add(b);
                }
            }
            if (same.size() > 1) {
                groups.add(same.stream().mapToInt(t -> t).toArray());
            }
        }
        return new Symmetry(List.copyOf(groups));
    }

    private static boolean same(List<Trace> a, List<Trace> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Trace a, Trace b) {
        List<Event> left = a.events();
        List<Event> right = b.events();
        boolean same = left.size() == right.size();
        for (int e = 0; same && e < left.size(); e++) {
            same = unplaced(left.get(e)).equals(unplaced(right.get(e)));
        }
        return same;
    }

    private static List<Object> unplaced(Event e) {
        return List.of(e.kind(), e.location(), e.value(), e.tags(), e.addr(), e.data(), e.ctrl(), e.rmw());
    }

    /**
     * Whether this choice of shapes, by number, is the one that stands for those that exchanging threads makes of it.
     */
    boolean represents(int... shapes) {
        for (int[] group : groups) {
            for (int i = 1; i < group.length; i++) {
                if (shapes[group[i - 1]] > shapes[group[i]]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many candidates one stands for. */
    long orbit() {
        long orbit = 1;
        for (int[] group : groups) {
            for (int n = 2; n <= group.length; n++) {
                orbit *= n;
            }
        }
        return orbit;
    }

    /**
     * The pairs of threads, one directly after the other, that do the same and are of the same shape: the first's first
     * write comes first.
     */
    List<int[]> ordered(List<PathShape> shapes) {
        List<int[]> pairs = new ArrayList<>();
        for (int[] group : groups) {
            for (int i = 1; i < group.length; i++) {
                if (Objects.equals(shapeLook(shapes.get(group[i - 1])), shapeLook(shapes.get(group[i])))) {
                    pairs.add(new int[] {group[i - 1], group[i]});
                }
            }
        }
        return pairs;
    }

    private static List<List<Object>> shapeLook(PathShape shape) {
        return shape.events().stream()
                .map(e -> List.<Object>of(e.kind(), e.location(), e.tags(), e.addr(), e.data(), e.ctrl(), e.rmw()))
                .toList();
    }

    /**
     * Gives every way to exchange threads to a consumer, as the thread whose part each thread takes; the one that
     * leaves all in place comes first.
     */
    void exchanges(int threads, Consumer<int[]> each) {
        int[] part = new int[threads];
        for (int t = 0; t < threads; t++) {
            part[t] = t;
        }
        exchange(0, 0, part, each);
    }

    private void exchange(int group, int place, int[] part, Consumer<int[]> each) {
        if (group == groups.size()) {
            each.accept(part);
            return;
        }
        int[] threads = groups.get(group);
        if (place == threads.length) {
            exchange(group + 1, 0, part, each);
            return;
        }
        for (int other = place; other < threads.length; other++) {
            swap(part, threads[place], threads[other]);
            exchange(group, place + 1, part, each);
            swap(part, threads[place], threads[other]);
        }
    }

    private static void swap(int[] part, int a, int b) {
        int was = part[a];
        part[a] = part[b];
        part[b] = was;
    }
}
