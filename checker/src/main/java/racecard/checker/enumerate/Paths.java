package racecard.checker.enumerate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import racecard.checker.litmus.Event;
import racecard.checker.litmus.LitmusTest;
import racecard.checker.litmus.ThreadCode;
import racecard.checker.litmus.Trace;

/**
 * All that each thread may do, for all values that its reads might return. A value may stand in a location when it is there in the beginning or some path writes it,
 * even a path that nothing but itself justifies: whether a circle of control dependencies may justify itself is for the models to say. So is whether values may be
 * handed round in a circle of data dependencies, where any value would do; one that nothing computes with stands for all of them.
 *
 * <p>A value that a thread makes out of what it read gives rise to others; a chain of those that is longer than there are writes goes through some write twice, and so is
 * such a circle.
 */
final class Paths {
    private final LitmusTest test;
    private final Budget budget;
    private final List<NavigableSet<Long>> domain = new ArrayList<>();
    private List<List<Trace>> traces = List.of();

    private Paths(LitmusTest test, Budget budget) {
        this.test = test;
        this.budget = budget;
    }

    /** The paths to the end, thread by thread, in the order of the values read; the same for threads with the same code. */
    static List<List<Trace>> of(LitmusTest test, Budget budget) {
        Paths paths = new Paths(test, budget);
        paths.saturate();
        return paths.traces;
    }

    private void saturate() {
        NavigableSet<Long> any = new TreeSet<>(test.constants());
        any.add(0L);
        any.add(1L);
        any.add(LitmusTest.THIN_AIR);
        test.locations().forEach(location -> any.add(location.initial()));
        test.locations().forEach(location -> domain.add(any));
        walkAll();
        for (int l = 0; l < domain.size(); l++) {
            domain.set(l, new TreeSet<>(List.of(test.locations().get(l).initial())));
        }
        int rounds = 1 + traces.stream().mapToInt(Paths::mostWrites).sum();
        for (int round = 0; round < rounds && writesMore(); round++) {
            walkAll();
        }
        while (writesFewer()) {
            walkAll();
        }
    }

    /** Takes out what no path writes any more. @return whether that was anything */
    private boolean writesFewer() {
        List<NavigableSet<Long>> written = new ArrayList<>();
        test.locations().forEach(location -> written.add(new TreeSet<>(List.of(location.initial()))));
        for (List<Trace> all : traces) {
            for (Trace trace : all) {
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

    private static int mostWrites(List<Trace> all) {
        return all.stream()
                .mapToInt(t -> (int) t.events().stream().filter(Event::isWrite).count())
                .max()
                .orElse(0);
    }

    private boolean writesMore() {
        boolean more = false;
        for (List<Trace> all : traces) {
            for (Trace trace : all) {
                for (Event event : trace.events()) {
                    more |= event.isWrite() && domain.get(event.location()).add(event.value());
                }
            }
        }
        return more;
    }

    private void walkAll() {
        traces = test.threads().stream().map(thread -> walk(thread.code())).toList();
    }

    private List<Trace> walk(ThreadCode code) {
        List<Trace> found = new ArrayList<>();
        walk(code, new long[0], found);
        return found;
    }

    private void walk(ThreadCode code, long[] read, List<Trace> found) {
        budget.spend();
        Trace trace = code.run(read);
        if (trace.ended()) {
            found.add(trace);
        } else if (trace.ending() == Trace.Ending.WAITS) {
            long[] longer = Arrays.copyOf(read, read.length + 1);
            for (long value : domain.get(trace.pending().location())) {
                longer[read.length] = value;
                walk(code, longer.clone(), found);
            }
        }
    }
}
