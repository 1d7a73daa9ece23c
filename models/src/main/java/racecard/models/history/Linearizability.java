package racecard.models.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Linearizability over a partial order: can the calls be put one after another, so that whatever the execution ordered
 * stays in that order, and the sequential specification gives every result?
 *
 * <p><b>The order</b> is the execution's own: a call precedes another when both are of one thread and it came first, or
 * when its last event happens before the other's first one (program order, start and join, and every edge that
 * synchronisation makes). It is not the order of a clock, as in Herlihy and Wing: an execution under a weak memory
 * model has none. Where all synchronisation is sequentially consistent and every call begins and ends with a
 * synchronised access, the two differ only for calls that no one in the execution could tell the order of. A real-time
 * order that nobody communicated binds nobody: so less is asked here than by a checker with a clock, and what fails
 * here fails there.
 *
 * <p>Calls that did not come back are no part of a history: an execution in which a thread waits for ever is judged as
 * that.
 */
public final class Linearizability<C> {
    /** Where the search has been, and found no way on. */
    private record Place<C>(long done, Sequential<C> state) {}

    private final History<C> history;
    private final long all;
    private final Set<Place<C>> deadEnds = new HashSet<>();
    private final List<Integer> order = new ArrayList<>();

    private Linearizability(History<C> history) {
        this.history = history;
        int calls = history.calls().size();
        this.all = calls == 0 ? 0 : -1L >>> (History.MOST - calls);
    }

    /**
     * Looks for such an order. Of several it gives the one that takes the call with the lowest number first, whenever
     * there is a choice.
     *
     * @param initial the specification before the first call; left as it is
     * @return the numbers of the calls in that order, or empty when there is none
     */
    public static <C> Optional<List<Integer>> order(History<C> history, Sequential<C> initial) {
        Linearizability<C> search = new Linearizability<>(history);
        return search.from(0, initial) ? Optional.of(Collections.unmodifiableList(search.order)) : Optional.empty();
    }

    private boolean from(long done, Sequential<C> state) {
        if (done == all) {
            return true;
        }
        Place<C> here = new Place<>(done, state);
        if (deadEnds.contains(here)) {
            return false;
        }
        for (int next = 0; next < history.calls().size(); next++) {
            boolean open = (done & 1L << next) == 0 && (history.before().get(next) & ~done) == 0;
            if (open && takes(next, done, state)) {
                return true;
            }
        }
        deadEnds.add(here);
        return false;
    }

    private boolean takes(int next, long done, Sequential<C> state) {
        Sequential<C> after = state.copy();
        History.Done<C> call = history.calls().get(next);
        if (!after.apply(call.call()).equals(call.result())) {
            return false;
        }
        order.add(next);
        if (from(done | 1L << next, after)) {
            return true;
        }
        order.remove(order.size() - 1);
        return false;
    }
}
