package racecard.checker.runtime;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Objects whose inside is not instrumented: collections that were there before a run may be read and not changed, and arrays carry answers for native reads. */
final class JdkObjects {
    private final Machine machine;
    private final Heap heap;
    private final List<Object> lent = new ArrayList<>(); // array, index and what was there
    private final IdentityHashMap<Object, Object> foreign = new IdentityHashMap<>();

    JdkObjects(Machine machine, Heap heap) {
        this.machine = machine;
        this.heap = heap;
    }

    void begin() {
        foreign.clear();
    }

    /** An array element is changed for the rest of this run. */
    void lend(Object[] array, int index) {
        lent.add(array);
        lent.add(index);
        lent.add(array[index]);
    }

    void end() {
        for (int i = lent.size() - 3; i >= 0; i -= 3) {
            ((Object[]) lent.get(i))[(int) lent.get(i + 1)] = lent.get(i + 2);
        }
        lent.clear();
    }

    /** A JDK object came out of an object's field. */
    void held(Object holder, Object value) {
        if (value != null && !(value instanceof Tracked) && !(holder != null && heap.isMine(holder, machine.since()))) {
            foreign.put(value, value);
        }
    }

    /** @throws Control.Refused when the thread has not made what it changes */
    void changes(Object collection, String call) {
        if (foreign.containsKey(collection)) {
            throw new Control.Refused(
                    "it calls " + call
                            + " on a collection that was there before the thread: what threads share must be fields and arrays of instrumented classes");
        }
    }
}
