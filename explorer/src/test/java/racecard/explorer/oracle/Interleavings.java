package racecard.explorer.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs a program on one memory, statement by statement, in every order; a state is visited once. What each thread has
 * read and what memory holds in the end is an outcome; where threads wait for ever, they have read what they do not
 * like.
 */
public final class Interleavings {
    private final Litmus litmus;
    private final Set<State> seen = new HashSet<>();
    private final NavigableSet<String> outcomes = new TreeSet<>();

    private Interleavings(Litmus litmus) {
        this.litmus = litmus;
    }

    /** All outcomes: reads by thread, memory by location in alphabetical order. */
    public static NavigableSet<String> outcomes(String program) {
        Litmus litmus = Litmus.parse(program);
        Interleavings all = new Interleavings(litmus);
        List<List<Long>> nothing =
                litmus.threads().stream().map(t -> List.<Long>of()).toList();
        List<Integer> starts = litmus.threads().stream().map(t -> 0).toList();
        List<Long> zeros = litmus.locations().stream().map(l -> 0L).toList();
        all.visit(new State(starts, nothing, zeros));
        return all.outcomes;
    }

    private record State(List<Integer> at, List<List<Long>> reads, List<Long> memory) {
        State step(int t, List<Long> nowRead, List<Long> nowMemory) {
            return new State(set(at, t, at.get(t) + 1), set(reads, t, nowRead), nowMemory);
        }
    }

    private void visit(State state) {
        if (!seen.add(state)) {
            return;
        }
        boolean moved = false;
        List<List<Long>> last = state.reads;
        for (int t = 0; t < litmus.threads().size(); t++) {
            if (state.at.get(t) < litmus.threads().get(t).size()) {
                Statement s = litmus.threads().get(t).get(state.at.get(t));
                long value = s.location().isEmpty()
                        ? 0
                        : state.memory.get(litmus.locations().indexOf(s.location()));
                boolean runs = s.runs(state.reads.get(t));
                if (runs && !s.goesOn(value)) {
                    last = set(last, t, with(state.reads.get(t), value));
                } else {
                    moved = true;
                    visit(runs ? run(state, t, s, value) : state.step(t, state.reads.get(t), state.memory));
                }
            }
        }
        if (!moved) {
            outcomes.add(last + " " + state.memory);
        }
    }

    private State run(State state, int t, Statement s, long value) {
        List<Long> reads = state.reads.get(t);
        Long written = s.writes(value, reads);
        return state.step(
                t,
                s.reads() ? with(reads, value) : reads,
                written == null
                        ? state.memory
                        : set(state.memory, litmus.locations().indexOf(s.location()), written));
    }

    private static <T> List<T> set(List<T> list, int at, T what) {
        List<T> copy = new ArrayList<>(list);
        copy.set(at, what);
        return copy;
    }

    private static List<Long> with(List<Long> list, long more) {
        List<Long> copy = new ArrayList<>(list);
        copy.add(more);
        return copy;
    }
}
