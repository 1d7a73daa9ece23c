package racecard.litmus.program;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All final states of a test under sequential consistency, by trying every interleaving: slow, and plainly right. A
 * read-modify-write is one step; fences and grace periods are none, so that tests with grace periods must not be asked.
 */
final class Interleavings {
    private final LitmusTest test;
    private final int most;
    private final Set<String> visited = new HashSet<>();
    private final Set<String> states = new TreeSet<>();

    private Interleavings(LitmusTest test, int most) {
        this.test = test;
        this.most = most;
    }

    /**
     * The states that the filter lets pass, as the test prints them; nothing when there are more than {@code most}
     * configurations.
     */
    static Optional<Set<String>> states(LitmusTest test, int most) {
        Interleavings all = new Interleavings(test, most);
        long[] memory = test.locations().stream().mapToLong(Location::initial).toArray();
        long[][] values = new long[test.threads().size()][0];
        all.visit(memory, values, new int[values.length]);
        return all.visited.size() > most ? Optional.empty() : Optional.of(all.states);
    }

    private void visit(long[] memory, long[][] values, int[] done) {
        if (visited.size() > most
                || !visited.add(Arrays.toString(memory) + Arrays.deepToString(values) + Arrays.toString(done))) {
            return;
        }
        boolean over = true;
        for (int t = 0; t < values.length; t++) {
            Trace trace = test.threads().get(t).code().run(values[t]);
            int next = nextAccess(trace.events(), done[t]);
            if (next < trace.events().size()) {
                over = false;
                step(memory, values, done, t, trace.events().get(next), next);
            }
        }
        if (over) {
            finish(memory, values);
        }
    }

    private static int nextAccess(List<Event> events, int from) {
        int next = from;
        while (next < events.size()
                && !events.get(next).isRead()
                && !events.get(next).isWrite()) {
            next++;
        }
        return next;
    }

    private void step(long[] memory, long[][] values, int[] done, int thread, Event event, int index) {
        long[] after = memory.clone();
        long[][] read = values.clone();
        int[] position = done.clone();
        position[thread] = index + 1;
        if (event.isWrite()) {
            after[event.location()] = event.value();
        } else {
            int reads = values[thread].length;
            read[thread] = Arrays.copyOf(values[thread], reads + 1);
            read[thread][reads] = memory[event.location()];
            Trace trace = test.threads().get(thread).code().run(read[thread]);
            if (trace.ending() == Trace.Ending.BLOCKED && read(trace.events(), reads) < 0) {
                return; // the thread waits for a lock: somebody else goes first
            }
            int self = read(trace.events(), reads);
            int write = trace.events().get(self).rmw();
            position[thread] = Math.max(self, write) + 1;
            if (write >= 0) {
                after[event.location()] = trace.events().get(write).value();
            }
        }
        visit(after, read, position);
    }

    /** Where the thread's read of this number stands, -1 if it does not happen. */
    private static int read(List<Event> events, int number) {
        int seen = 0;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).isRead() && seen++ == number) {
                return i;
            }
        }
        return -1;
    }

    private void finish(long[] memory, long[][] values) {
        long[] observed = new long[test.observables().size()];
        for (int i = 0; i < observed.length; i++) {
            Observable what = test.observables().get(i);
            Trace trace =
                    what.isRegister() ? test.threads().get(what.thread()).code().run(values[what.thread()]) : null;
            if (trace != null && !trace.ended()) {
                return;
            }
            observed[i] = trace == null ? memory[what.index()] : trace.register(what.index());
        }
        if (test.filter().map(filter -> filter.holds(observed)).orElse(true)) {
            states.add(test.state(observed));
        }
    }
}
