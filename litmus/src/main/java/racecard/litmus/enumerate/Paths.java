package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import racecard.litmus.program.Event;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.LitmusThread;
import racecard.litmus.program.Trace;

/**
 * All that each thread may do, for all values that its reads might return. A value may stand in a location when it is
 * there in the beginning or some path writes it, even a path that nothing but itself justifies: whether a circle of
 * control dependencies may justify itself is for the models to say. So is whether values may be handed round in a
 * circle of data dependencies, where any value would do; one that nothing computes with stands for all of them.
 *
 * <p>What a thread wrote before it stopped has been written, so paths that end in a fault, or before a lock, give
 * values like any other: a pointer may be read back as NULL by one path, which dies there, and as what it wrote itself
 * just before by another.
 *
 * <p>A value that a thread makes out of what it read gives rise to others; a chain of those that is longer than there
 * are such writes goes through some write twice, and so is such a circle.
 */
final class Paths {
    /** About what an event takes that is kept, in bytes. */
    private static final long EVENT = 150;

    private final LitmusTest test;
    private final Budget budget;
    private final Written written;
    private List<List<Trace>> traces = List.of();
    private long room;

    private Paths(LitmusTest test, Budget budget, boolean coherent) {
        this.test = test;
        this.budget = budget;
        written = new Written(test, coherent);
    }

    /** @param coherent whether paths may be left out that no execution has in which every location is coherent
     */
    static Paths of(LitmusTest test, Budget budget, boolean coherent) {
        Paths paths = new Paths(test, budget, coherent);
        paths.saturate();
        return paths;
    }

    /** Of these the paths that come to the end. */
    List<List<Trace>> toTheEnd() {
        return traces.stream()
                .map(all -> all.stream().filter(Trace::ended).toList())
                .toList();
    }

    /**
     * The paths, thread by thread, in the order of the values read; the same for threads with the same code. All come
     * to the end, unless some path of some thread ends in a fault: then all others are among them, for a thread may
     * have come no further when another faults.
     */
    List<List<Trace>> outcomes() {
        boolean faults = traces.stream().flatMap(List::stream).anyMatch(t -> t.ending() == Trace.Ending.FAULTED);
        return faults ? traces : toTheEnd();
    }

    /**
     * What each thread waits for, or which of its loops has more rounds than are looked at: of the paths that end so,
     * the first reason of each.
     */
    List<String> unfinished(Trace.Ending ending) {
        List<String> reasons = new ArrayList<>();
        for (int t = 0; t < traces.size(); t++) {
            String name = test.threads().get(t).name();
            traces.get(t).stream()
                    .filter(trace -> trace.ending() == ending)
                    .map(Trace::fault)
                    .distinct()
                    .forEach(fault -> reasons.add(name + ", " + fault));
        }
        return reasons;
    }

    private void saturate() {
        NavigableSet<Long> any = new TreeSet<>(Set.of(LitmusTest.THIN_AIR));
        test.locations().forEach(location -> any.add(location.initial()));
        // Without a branch nothing but a value that is handed round rests on itself.
        if (test.threads().stream().anyMatch(LitmusThread::branches)) {
            any.addAll(test.constants());
            any.add(0L);
            any.add(1L);
        }
        written.guess(any);
        walkAll();
        written.know();
        grow();
        while (written.keep(outcomes())) {
            walkAll();
        }
    }

    /**
     * A path may come to light, and a write on it, only when some location holds the address that it starts from: hence
     * the writes are counted anew, and a write that is computed from nothing starts all chains anew. There are no more
     * of those than the program has statements.
     */
    private void grow() {
        int longest = computed();
        int chain = 0;
        for (More more = writesMore(longest); more != More.NOTHING && chain <= longest; more = writesMore(longest)) {
            walkAll();
            longest = Math.max(longest, computed());
            chain = more == More.GIVEN ? 0 : chain + 1;
        }
    }

    /** The most writes of one path that depend on what it read: what they write, where, or whether. */
    private static int mostComputed(List<Trace> all) {
        return all.stream()
                .mapToInt(t -> (int) t.events().stream()
                        .filter(e -> e.isWrite() && (e.data() | e.addr() | e.ctrl()) != 0)
                        .count())
                .max()
                .orElse(0);
    }

    private int computed() {
        return traces.stream().mapToInt(Paths::mostComputed).sum();
    }

    /** What came to the values that there are. */
    private enum More {
        NOTHING,
        /** Values and places that were made out of what was read. */
        COMPUTED,
        /** Something that a statement writes whatever was read. */
        GIVEN;

        More or(More other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /**
     * Each value has a depth: how many writes it went through that computed it. What a statement writes whatever was
     * read has depth 0, and what it makes out of something read is one deeper. In an execution no chain goes through a
     * write twice, so nothing is deeper than there are writes that compute.
     */
    private More writesMore(int deepest) {
        More more = More.NOTHING;
        for (int t = 0; t < traces.size(); t++) {
            for (Trace trace : traces.get(t)) {
                more = more.or(writesMore(t, trace, deepest));
            }
        }
        return more;
    }

    private More writesMore(int thread, Trace trace, int deepest) {
        More more = More.NOTHING;
        int reads = 0;
        int[] depths = new int[trace.events().size()];
        // What the thread wrote last to a location, and how deep that is: it may read it though it is too deep for
        // others.
        Map<Integer, Event> last = new HashMap<>();
        Map<Integer, Integer> depth = new HashMap<>();
        for (Event event : trace.events()) {
            int place = event.location();
            if (event.isRead()) {
                boolean own = last.containsKey(place) && last.get(place).value() == event.value();
                depths[reads++] = own ? depth.get(place) : written.depth(event);
            } else if (event.isWrite()) {
                long origins = event.data() | event.addr();
                int made = origins == 0 ? 0 : 1 + deepest(origins, depths, reads);
                last.put(place, event);
                depth.put(place, Math.min(made, written.isKnown(event) ? written.depth(event) : made));
                if (made <= deepest && written.add(thread, event, made)) {
                    more = more.or(origins == 0 ? More.GIVEN : More.COMPUTED);
                }
            }
        }
        return more;
    }

    private static int deepest(long origins, int[] depths, int reads) {
        int deepest = 0;
        for (int r = 0; r < reads; r++) {
            deepest = (origins >>> r & 1) == 0 ? deepest : Math.max(deepest, depths[r]);
        }
        return deepest;
    }

    /** All paths for the values that there are by now. */
    private void walkAll() {
        traces = List.of();
        room = Runtime.getRuntime().maxMemory() / 2 / EVENT;
        List<List<Trace>> all = new ArrayList<>();
        for (int t = 0; t < test.threads().size(); t++) {
            List<Trace> found = new ArrayList<>();
            walk(t, new long[0], found);
            all.add(found);
        }
        traces = all;
    }

    private void walk(int thread, long[] read, List<Trace> found) {
        budget.spend();
        Trace trace = test.threads().get(thread).code().run(read);
        if (trace.ending() != Trace.Ending.WAITS) {
            found.add(trace);
            room -= trace.events().size() + 1;
            if (room < 0) {
                throw new Budget.OutOfBudget("the paths through "
                        + test.threads().get(thread).name() + " alone take more than half of the memory that there is");
            }
            return;
        }
        long[] longer = Arrays.copyOf(read, read.length + 1);
        for (long value : written.values(thread, trace)) {
            longer[read.length] = value;
            walk(thread, longer.clone(), found);
        }
    }
}
