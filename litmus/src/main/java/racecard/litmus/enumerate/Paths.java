package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import racecard.litmus.program.Event;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.LitmusThread;
import racecard.litmus.program.Location;
import racecard.litmus.program.ThreadCode;
import racecard.litmus.program.Trace;

/**
 * All that each thread may do, for all values that its reads might return. A value may stand in a location when it is there in the beginning or some path writes it,
 * even a path that nothing but itself justifies: whether a circle of control dependencies may justify itself is for the models to say. So is whether values may be
 * handed round in a circle of data dependencies, where any value would do; one that nothing computes with stands for all of them.
 *
 * <p>What a thread wrote before it stopped has been written, so paths that end in a fault, or before a lock, give values like any other: a pointer may be read back as
 * NULL by one path, which dies there, and as what it wrote itself just before by another.
 *
 * <p>A value that a thread makes out of what it read gives rise to others; a chain of those that is longer than there are such writes goes
 * through some write twice, and so is such a circle.
 */
final class Paths {
    /** They are kept, each with its events. */
    private static final int MOST = 50_000;

    private final LitmusTest test;
    private final Budget budget;
    private final List<NavigableSet<Long>> domain = new ArrayList<>();
    private List<List<Trace>> traces = List.of();

    private Paths(LitmusTest test, Budget budget) {
        this.test = test;
        this.budget = budget;
    }

    /**
     * The paths, thread by thread, in the order of the values read; the same for threads with the same code. All come to the end, unless some path of some thread
     * ends in a fault: then those are among them, and so are those that stop before a lock, for a thread may have come no further when another faults.
     */
    static List<List<Trace>> of(LitmusTest test, Budget budget) {
        Paths paths = new Paths(test, budget);
        paths.saturate();
        return paths.traces.stream().map(paths::outcomes).toList();
    }

    /** Of these the paths that come to the end. */
    static List<List<Trace>> toTheEnd(LitmusTest test, Budget budget) {
        return of(test, budget).stream()
                .map(all -> all.stream().filter(Trace::ended).toList())
                .toList();
    }

    private List<Trace> outcomes(List<Trace> all) {
        boolean faults = traces.stream().flatMap(List::stream).anyMatch(t -> t.ending() == Trace.Ending.FAULTED);
        return faults ? all : all.stream().filter(Trace::ended).toList();
    }

    private void saturate() {
        NavigableSet<Long> any = new TreeSet<>(test.constants());
        any.add(0L);
        any.add(1L);
        any.add(LitmusTest.THIN_AIR);
        test.locations().forEach(location -> any.add(location.initial()));
        for (Location location : test.locations()) {
            NavigableSet<Long> held = new TreeSet<>();
            any.forEach(value -> held.add(location.type().convert(value)));
            domain.add(held);
        }
        if (!walkAll()) {
            throw tooMany();
        }
        for (int l = 0; l < domain.size(); l++) {
            domain.set(l, new TreeSet<>(List.of(test.locations().get(l).initial())));
        }
        List<List<Trace>> guessed = traces;
        if (!grow()) {
            if (guessed.stream().flatMap(List::stream).anyMatch(Paths::branches)) {
                throw tooMany();
            }
            // Without a branch nothing but a value handed round rests on itself, so what nothing writes may go before
            // the rest grows.
            traces = guessed;
            domain.forEach(NavigableSet::clear);
            for (int l = 0; l < domain.size(); l++) {
                domain.get(l).add(test.locations().get(l).initial());
            }
            writesMore();
            if (!walkAll() || !shrink() || !grow()) {
                throw tooMany();
            }
        }
        shrink();
    }

    private static Budget.OutOfBudget tooMany() {
        return new Budget.OutOfBudget("more than " + MOST + " paths through one thread");
    }

    /**
     * A path may come to light, and a write on it, only when some location holds the address that it starts from: hence the writes are counted anew, and a write
     * that is computed from nothing starts all chains anew. There are no more of those than the program has statements.
     */
    private boolean grow() {
        boolean kept = true;
        int longest = computed();
        int chain = 0;
        for (More more = writesMore(); kept && more != More.NOTHING && chain <= longest; more = writesMore()) {
            kept = walkAll();
            longest = Math.max(longest, computed());
            chain = more == More.GIVEN ? 0 : chain + 1;
        }
        return kept;
    }

    /** What nothing writes, not even what rests on itself, goes. */
    private boolean shrink() {
        boolean kept = true;
        while (kept && writesFewer()) {
            kept = walkAll();
        }
        return kept;
    }

    private static boolean branches(Trace trace) {
        return trace.events().stream().anyMatch(e -> e.ctrl() != 0);
    }

    /** Takes out what no path writes any more. @return whether that was anything */
    private boolean writesFewer() {
        List<NavigableSet<Long>> written = new ArrayList<>();
        test.locations().forEach(location -> written.add(new TreeSet<>(List.of(location.initial()))));
        for (List<Trace> all : traces) {
            for (Trace trace : outcomes(all)) {
                for (Event event : trace.events()) {
                    if (event.isWrite()) {
                        written.get(event.location()).add(event.value());
                    }
                }
            }
        }
        boolean fewer = false;
        for (int l = 0; l < domain.size(); l++) {
            fewer |= domain.get(l).retainAll(written.get(l));
        }
        return fewer;
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
        GIVEN
    }

    private More writesMore() {
        More more = More.NOTHING;
        for (List<Trace> all : traces) {
            for (Trace trace : all) {
                for (Event event : trace.events()) {
                    if (event.isWrite() && domain.get(event.location()).add(event.value())) {
                        boolean computed = (event.data() | event.addr()) != 0;
                        more = computed && more != More.GIVEN ? More.COMPUTED : More.GIVEN;
                    }
                }
            }
        }
        return more;
    }

    /** All paths for the values that there are by now. @return whether they are few enough to be kept */
    private boolean walkAll() {
        List<List<Trace>> all = new ArrayList<>();
        boolean kept = true;
        for (LitmusThread thread : test.threads()) {
            List<Trace> found = new ArrayList<>();
            kept = kept && walk(thread.code(), new long[0], found);
            all.add(found);
        }
        traces = all;
        return kept;
    }

    private boolean walk(ThreadCode code, long[] read, List<Trace> found) {
        budget.spend();
        Trace trace = code.run(read);
        boolean kept = true;
        if (trace.ending() != Trace.Ending.WAITS) {
            found.add(trace);
            kept = found.size() <= MOST;
        } else {
            long[] longer = Arrays.copyOf(read, read.length + 1);
            for (long value : domain.get(trace.pending().location())) {
                longer[read.length] = value;
                kept = kept && walk(code, longer.clone(), found);
            }
        }
        return kept;
    }
}
