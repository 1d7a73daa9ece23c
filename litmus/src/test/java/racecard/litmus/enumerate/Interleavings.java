package racecard.litmus.enumerate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import racecard.litmus.program.Event;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Observable;
import racecard.litmus.program.Trace;

/**
 * Sequential consistency as a machine: one memory, one step of one thread at a time, every order of steps. Obviously
 * right, and slow. A lock that is taken is waited for, and whoever waits for ever has no final state.
 */
final class Interleavings {
    private final LitmusTest test;
    private final Set<String> states = new TreeSet<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private Interleavings(LitmusTest test) {
        this.test = test;
    }

    /** All final states, as text. */
    static Set<String> of(LitmusTest test) {
        Interleavings machine = new Interleavings(test);
        long[] memory = test.locations().stream().mapToLong(l -> l.initial()).toArray();
        machine.step(
                memory,
                new long[test.threads().size()][0],
                new int[test.threads().size()]);
        return machine.states;
    }

    /** @param done how many events of each thread have happened */
    private void step(long[] memory, long[][] read, int[] done) {
        if (!seen.add(List.of(
                Arrays.hashCode(memory), Arrays.toString(memory), Arrays.deepToString(read), Arrays.toString(done)))) {
            return;
        }
        boolean ended = true;
        for (int t = 0; t < done.length; t++) {
            Trace trace = test.threads().get(t).code().run(read[t]);
            if (done[t] < trace.events().size()) {
                ended = false;
                advance(t, trace, memory, read, done);
            }
        }
        if (ended) {
            finish(memory, read);
        }
    }

    private void advance(int t, Trace trace, long[] memory, long[][] read, int[] done) {
        Event next = trace.events().get(done[t]);
        boolean waits = trace.ending() == Trace.Ending.WAITS
                && done[t] == trace.events().size() - 1;
        if (waits) {
            long[][] more = read.clone();
            more[t] = Arrays.copyOf(read[t], read[t].length + 1);
            more[t][read[t].length] = memory[next.location()];
            Trace longer = test.threads().get(t).code().run(more[t]);
            if (longer.ending() != Trace.Ending.BLOCKED) {
                perform(t, longer, memory, more, done);
            }
        } else {
            perform(t, trace, memory, read, done);
        }
    }

    /**
     * One event, and the other half of it at once. Fences that surround a read-modify-write came into the trace with
     * its value: they do nothing here.
     */
    private void perform(int t, Trace trace, long[] memory, long[][] read, int[] done) {
        int[] after = done.clone();
        long[] changed = memory.clone();
        Event event;
        do {
            event = trace.events().get(after[t]++);
            if (event.isWrite()) {
                changed[event.location()] = event.value();
            }
        } while ((event.isRead() && event.rmw() >= 0)
                || (!event.isRead() && !event.isWrite() && readFollows(trace, after[t], read[t])));
        step(changed, read, after);
    }

    /** Whether the read whose value was just given still comes: then it is part of this step. */
    private static boolean readFollows(Trace trace, int from, long[] values) {
        long readsBefore =
                trace.events().stream().limit(from).filter(Event::isRead).count();
        return readsBefore < values.length && from < trace.events().size();
    }

    private void finish(long[] memory, long[][] read) {
        for (int t = 0; t < read.length; t++) {
            if (!test.threads().get(t).code().run(read[t]).ended()) {
                return;
            }
        }
        long[] values = new long[test.observables().size()];
        for (int o = 0; o < values.length; o++) {
            Observable seen = test.observables().get(o);
            values[o] = seen.isRegister()
                    ? test.threads()
                            .get(seen.thread())
                            .code()
                            .run(read[seen.thread()])
                            .register(seen.index())
                    : memory[seen.index()];
        }
        if (test.filter().isEmpty() || test.filter().get().holds(values)) {
            states.add(test.state(values));
        }
    }
}
