package racecard.explorer.runtime;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Objects whose inside is not instrumented: those that threads come to share must be values, and arrays carry answers
 * for native reads.
 */
final class JdkObjects {
    private final Machine machine;
    private final Heap heap;

    private record Lent(Object array, int index, Object was) {}

    private record Entered(Object array, List<Object> content) {}

    private final ArrayList<Lent> lent = new ArrayList<>();
    private final ArrayList<Entered> entered = new ArrayList<>();
    private final IdentityHashMap<Object, Object> targets = new IdentityHashMap<>();

    JdkObjects(Machine machine, Heap heap) {
        this.machine = machine;
        this.heap = heap;
    }

    void begin() {
        entered.clear();
        targets.clear();
    }

    /**
     * What a native read is to find in an array: for the rest of this run, or for good if the run has made the array.
     */
    void lend(Object array, int index, Object value) {
        Object was = Array.get(array, index);
        if (was != value && !(was instanceof Number && was.equals(value))) {
            if (!heap.isMine(array, machine.births().since())) {
                lent.add(new Lent(array, index, was));
            }
            Array.set(array, index, value);
        }
    }

    void end() {
        for (int i = lent.size() - 1; i >= 0; i--) {
            Array.set(lent.get(i).array, lent.get(i).index, lent.get(i).was);
        }
        lent.clear();
    }

    /** JDK code will see an array: all that it may read is read now. */
    void enter(Object array) {
        if (machine.places().isPrivate(array)) {
            return;
        }
        List<Object> content = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            content.add(ArrayElements.get(array, i));
            lend(array, i, content.get(i));
        }
        entered.add(new Entered(array, content));
    }

    /** It has seen it: what it has changed is written now. */
    void leave(Object array) {
        int last = entered.size() - 1;
        while (last >= 0 && entered.get(last).array != array) {
            last--;
        }
        if (last < 0) {
            machine.wroteNatively(array);
            return;
        }
        Entered was = entered.remove(last);
        for (int i = 0; i < was.content.size(); i++) {
            Object now = Array.get(array, i);
            boolean boxed = now != null && SharedConstants.isConstant(now);
            if (now != was.content.get(i) && !(boxed && now.equals(was.content.get(i)))) {
                ArrayElements.set(array, i, now);
            }
        }
    }

    /** An array comes into being with what is in it. */
    void adopt(Object array) {
        if (heap.nameOf(array) != 0 || heap.isMine(array, machine.births().since())) {
            return;
        }
        machine.made(array);
        Object nothing = Array.get(Array.newInstance(array.getClass().getComponentType(), 1), 0);
        for (int i = 0; i < Array.getLength(array); i++) {
            Object part = Array.get(array, i);
            if (part != null && part.getClass().isArray()) {
                adopt(part);
            }
            if (part != null && !part.equals(nothing)) {
                ArrayElements.set(array, i, part);
            }
        }
    }

    /** A thread will be made that runs this. */
    void target(Object target) {
        targets.put(this, target);
    }

    /** It has been made. */
    void made(Object thing) {
        if (thing instanceof Thread) {
            targets.put(thing, targets.remove(this));
        }
    }

    /** What whoever sees this object sees too. */
    List<Object> contents(Object thing) {
        Object target = targets.get(thing);
        return target == null ? Contents.of(thing) : List.of(target);
    }

    /** An object gets something for good; who knows the object may look for it. */
    void kept(Object holder, Object value) {
        if (heap.nameOf(holder) != 0
                && (value instanceof Tracked || value.getClass().isArray())) {
            heap.name(value, machine);
        }
    }

    /** Something came out of an object's field, or out of a place: when it is the JDK's, then it must be a value. */
    void held(Object holder, Object value) {
        if (value != null
                && !(value instanceof Tracked)
                && !value.getClass().isArray()
                && !SharedConstants.isConstant(value)
                && !SharedConstants.isIdentity(value)
                && !(holder != null && heap.isMine(holder, machine.births().since()))) {
            throw new Control.Refused("it uses a " + value.getClass().getName()
                    + " that was there before, whose inside is unknown to the checker");
        }
    }
}
