package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import racecard.litmus.cat.CatModel;
import racecard.litmus.program.Fault;
import racecard.litmus.program.LitmusTest;

/** Counts what one model allows, final state by final state. */
final class StateCounts {
    private static final class State {
        private final long[] values;

        State(long[] values) {
            this.values = values;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof State that && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    private final LitmusTest test;
    private final Map<State, long[]> counts = new HashMap<>();
    private final NavigableMap<String, Long> faults = new TreeMap<>();
    private long positive;
    private long negative;
    private long flags;

    StateCounts(LitmusTest test) {
        this.test = test;
    }

    /**
     * The state is reached by so many executions more.
     *
     * @param values of the observables, copied when they are new
     * @return whether it is a state of the test: whether the filter lets it pass
     */
    boolean add(long[] values, long executions) {
        if (test.filter().isPresent() && !test.filter().get().holds(values)) {
            return false;
        }
        State state = new State(values);
        long[] count = counts.get(state);
        if (count == null) {
            count = new long[1];
            counts.put(new State(values.clone()), count);
        }
        count[0] += executions;
        if (test.condition().proposition().holds(values)) {
            positive += executions;
        } else {
            negative += executions;
        }
        return true;
    }

    /** One execution more in which a thread faults. */
    void fault(String thread, Fault fault) {
        faults.merge(thread + ", " + fault, 1L, Long::sum);
    }

    void flag(long bits) {
        flags |= bits;
    }

    long flags() {
        return flags;
    }

    Answer answer(CatModel model, Optional<String> bound, Supplier<List<String>> waiting, Optional<String> unknown) {
        NavigableMap<String, Long> states = new TreeMap<>();
        counts.forEach((state, count) -> states.merge(test.state(state.values), count[0], Long::sum));
        var names = model.flags();
        List<String> raised = new ArrayList<>(names);
        raised.removeIf(name -> (flags >>> names.indexOf(name) & 1) == 0);
        if (!faults.isEmpty()) {
            raised.add(Answer.FAULT);
        }
        List<String> stuck = positive + negative == 0 ? waiting.get() : List.of();
        return new Answer(model.title(), states, faults, positive, negative, raised, bound, stuck, unknown);
    }
}
