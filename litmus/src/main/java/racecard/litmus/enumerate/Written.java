package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import racecard.litmus.program.Event;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Trace;

/**
 * The values that each thread may write to each location, as far as is known, and so what a read may return.
 *
 * <p>Where every model wants each location to be coherent, a thread's own writes hide more than they give. A read
 * behind one of them returns the last of them, or what another thread wrote later; a read before them never returns
 * one. And whenever the thread has written in between, what it reads of others is another write of theirs: it does so
 * at most as often as they write. A counter that one thread increments five times, and another once, so has sixty paths
 * and not hundreds of thousands.
 */
final class Written {
    private final LitmusTest test;
    private final boolean coherent;
    /** Values that anything might have, while it is not known what is written: {@link Paths} says when. */
    private final List<NavigableSet<Long>> guessed = new ArrayList<>();

    private final List<List<NavigableSet<Long>>> byThread = new ArrayList<>();
    /** For each location how deep its values are, the least of all ways to make them. */
    private final List<Map<Long, Integer>> depths = new ArrayList<>();

    private final long[][][] others;
    /** How often the other threads write at most. */
    private final int[] most;

    Written(LitmusTest test, boolean coherent) {
        this.test = test;
        this.coherent = coherent;
        test.locations().forEach(location -> guessed.add(new TreeSet<>()));
        test.locations().forEach(location -> depths.add(new HashMap<>()));
        test.threads().forEach(thread -> byThread.add(nothing()));
        int threads = byThread.size();
        others = new long[threads][test.locations().size()][];
        most = new int[threads];
        for (int t = 0; t < threads; t++) {
            for (int other = 0; other < threads; other++) {
                most[t] += other == t ? 0 : test.threads().get(other).accesses();
            }
        }
    }

    private List<NavigableSet<Long>> nothing() {
        List<NavigableSet<Long>> none = new ArrayList<>();
        test.locations().forEach(location -> none.add(new TreeSet<>()));
        return none;
    }

    /** From now on these may be read anywhere. */
    void guess(NavigableSet<Long> values) {
        forget();
        for (int l = 0; l < guessed.size(); l++) {
            for (long value : values) {
                guessed.get(l).add(test.locations().get(l).type().convert(value));
            }
        }
    }

    /** Nothing is guessed any more. */
    void know() {
        forget();
        guessed.forEach(NavigableSet::clear);
    }

    /**
     * Notes a write.
     *
     * @param depth of its value: {@link Paths} says what that is
     * @return whether that was not known, or its value not as one that is made so soon
     */
    boolean add(int thread, Event write, int depth) {
        Integer known = depths.get(write.location()).get(write.value());
        boolean sooner = known == null || depth < known;
        if (sooner) {
            depths.get(write.location()).put(write.value(), depth);
        }
        boolean more = byThread.get(thread).get(write.location()).add(write.value());
        if (more) {
            forget();
        }
        return more || sooner;
    }

    /** Whether somebody is known to write this value there. */
    boolean isKnown(Event access) {
        return depths.get(access.location()).containsKey(access.value());
    }

    /** How deep the value is that an access has; 0 where nobody is known to write it. */
    int depth(Event access) {
        boolean initial = test.locations().get(access.location()).initial() == access.value();
        return initial ? 0 : depths.get(access.location()).getOrDefault(access.value(), 0);
    }

    /** Keeps what these paths write, and nothing else. @return whether anything went */
    boolean keep(List<List<Trace>> paths) {
        forget();
        boolean fewer = false;
        for (int t = 0; t < paths.size(); t++) {
            List<NavigableSet<Long>> now = nothing();
            for (Trace trace : paths.get(t)) {
                for (Event event : trace.events()) {
                    if (event.isWrite()) {
                        now.get(event.location()).add(event.value());
                    }
                }
            }
            for (int l = 0; l < now.size(); l++) {
                fewer |= byThread.get(t).get(l).retainAll(now.get(l));
            }
        }
        return fewer;
    }

    /** What the read may return that a thread's run waits for, ascending. */
    long[] values(int thread, Trace waiting) {
        int l = waiting.pending().location();
        long[] others = others(thread, l);
        if (!coherent) {
            return with(others, test.locations().get(l).initial());
        }
        long own = test.locations().get(l).initial();
        boolean since = true;
        int theirs = 0;
        List<Event> events = waiting.events();
        for (int e = 0; e < events.size() - 1; e++) {
            Event event = events.get(e);
            if (event.location() == l && event.isWrite()) {
                own = event.value();
                since = true;
            } else if (event.location() == l && event.isRead() && event.value() != own) {
                theirs += since ? 1 : 0;
                since = false;
            }
        }
        return since && theirs >= most[thread] ? new long[] {own} : with(others, own);
    }

    /** What others than this thread write to a location, as far as is known. */
    private long[] others(int thread, int l) {
        if (others[thread][l] == null) {
            NavigableSet<Long> values = new TreeSet<>(guessed.get(l));
            for (int t = 0; t < byThread.size(); t++) {
                if (t != thread || !coherent) {
                    values.addAll(byThread.get(t).get(l));
                }
            }
            others[thread][l] = values.stream().mapToLong(v -> v).toArray();
        }
        return others[thread][l];
    }

    private static long[] with(long[] values, long one) {
        int at = Arrays.binarySearch(values, one);
        if (at >= 0) {
            return values;
        }
        long[] more = new long[values.length + 1];
        int before = -at - 1;
        System.arraycopy(values, 0, more, 0, before);
        more[before] = one;
        System.arraycopy(values, before, more, before + 1, values.length - before);
        return more;
    }

    private void forget() {
        for (long[][] known : others) {
            Arrays.fill(known, null);
        }
    }
}
