package racecard.litmus.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import racecard.litmus.program.Event;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Observable;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Trace;

/**
 * One memory, and for each thread a buffer in which its stores wait: x86-TSO as Owens, Sarkar and Sewell have it.
 * Without the buffers it is sequential consistency. Every order of steps is gone through. Obviously right, and slow. A
 * full barrier and a read-modify-write, one that fails too, wait until the buffer is empty; a volatile store of Java's
 * goes to memory itself, once the buffer is empty, which is what a store and a fence behind it come to; a lock that is
 * taken is waited for, and whoever waits for ever has no final state.
 */
final class Machine {
    private static final long DRAINS =
            Tag.mask(Tag.MB, Tag.AFTER_SPINLOCK, Tag.SYNC_RCU, Tag.SYNC_SRCU, Tag.FULL_FENCE);

    /** A store on its way to memory. */
    private record Store(int location, long value) {}

    /**
     * Where everything stands: {@code read} is what each thread has read so far, {@code done} how many of its events
     * have happened.
     */
    private record Configuration(
            List<Long> memory, List<List<Store>> buffers, List<List<Long>> read, List<Integer> done) {}

    private final LitmusTest test;
    private final boolean buffered;
    private final Set<String> states = new TreeSet<>();
    private final Set<String> faults = new TreeSet<>();
    private final Set<Configuration> seen = new HashSet<>();
    private final List<Configuration> todo = new ArrayList<>();
    private final List<Map<List<Long>, Trace>> traces = new ArrayList<>();

    private Machine(LitmusTest test, boolean buffered) {
        this.test = test;
        this.buffered = buffered;
        test.threads().forEach(thread -> traces.add(new HashMap<>()));
    }

    /**
     * What can come out.
     *
     * @param states all final states that the filter lets pass, as text
     * @param faults all that may happen to a thread, in the words of {@link racecard.litmus.enumerate.Answer#faults}
     */
    record Outcomes(Set<String> states, Set<String> faults) {}

    /** Every outcome; nothing when there are more than {@code most} configurations. */
    static Optional<Outcomes> outcomes(LitmusTest test, boolean buffered, int most) {
        Machine machine = new Machine(test, buffered);
        int threads = test.threads().size();
        machine.reach(new Configuration(
                test.locations().stream().map(l -> l.initial()).toList(),
                same(threads, List.of()),
                same(threads, List.of()),
                same(threads, 0)));
        while (!machine.todo.isEmpty()) {
            machine.steps(machine.todo.remove(machine.todo.size() - 1));
            if (machine.seen.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(new Outcomes(machine.states, machine.faults));
    }

    private static <T> List<T> same(int size, T element) {
        return new ArrayList<>(Collections.nCopies(size, element));
    }

    private static <T> List<T> with(List<T> list, int index, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }

    private static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    private void reach(Configuration configuration) {
        if (seen.add(configuration)) {
            todo.add(configuration);
        }
    }

    private Trace trace(int t, List<Long> read) {
        return traces.get(t).computeIfAbsent(read, values -> test.threads()
                .get(t)
                .code()
                .run(values.stream().mapToLong(v -> v).toArray()));
    }

    private void steps(Configuration c) {
        boolean ended = true;
        for (int t = 0; t < c.done().size(); t++) {
            List<Store> buffer = c.buffers().get(t);
            if (!buffer.isEmpty()) {
                ended = false;
                reach(new Configuration(
                        with(c.memory(), buffer.get(0).location(), buffer.get(0).value()),
                        with(c.buffers(), t, buffer.subList(1, buffer.size())),
                        c.read(),
                        c.done()));
            }
            Trace trace = trace(t, c.read().get(t));
            if (c.done().get(t) < trace.events().size()) {
                ended = false;
                step(c, t, trace);
            } else if (trace.ending() == Trace.Ending.FAULTED) {
                ended = false;
                faults.add(test.threads().get(t).name() + ", " + trace.fault());
            }
        }
        if (ended) {
            finish(c);
        }
    }

    private void step(Configuration c, int t, Trace trace) {
        int at = c.done().get(t);
        Event event = trace.events().get(at);
        boolean drained = c.buffers().get(t).isEmpty();
        if (event.isWrite()) {
            Store store = new Store(event.location(), event.value());
            boolean waits = buffered && !event.has(Tag.VOLATILE);
            if (buffered && !waits && !drained) {
                return;
            }
            reach(
                    waits
                            ? new Configuration(
                                    c.memory(),
                                    with(c.buffers(), t, plus(c.buffers().get(t), store)),
                                    c.read(),
                                    with(c.done(), t, at + 1))
                            : new Configuration(
                                    with(c.memory(), store.location(), store.value()),
                                    c.buffers(),
                                    c.read(),
                                    with(c.done(), t, at + 1)));
        } else if (event.isRead()) {
            read(c, t, event, drained);
        } else if (drained || (event.tags() & DRAINS) == 0) {
            reach(new Configuration(c.memory(), c.buffers(), c.read(), with(c.done(), t, at + 1)));
        }
    }

    /**
     * A read with all that its statement does once the value is known: the other half of a read-modify-write, the
     * fences around it.
     */
    private void read(Configuration c, int t, Event event, boolean drained) {
        long value = c.memory().get(event.location());
        for (Store store : c.buffers().get(t)) {
            value = store.location() == event.location() ? store.value() : value;
        }
        List<Long> read = plus(c.read().get(t), value);
        Trace longer = trace(t, read);
        if (longer.ending() == Trace.Ending.BLOCKED) {
            return;
        }
        int place = place(longer, read.size() - 1);
        Event now = longer.events().get(place);
        if (now.rmw() < 0 && (drained || !now.has(Tag.FAILED))) {
            reach(new Configuration(c.memory(), c.buffers(), with(c.read(), t, read), with(c.done(), t, place + 1)));
        } else if (now.rmw() >= 0 && drained) {
            Event write = longer.events().get(now.rmw());
            reach(new Configuration(
                    with(c.memory(), write.location(), write.value()),
                    c.buffers(),
                    with(c.read(), t, read),
                    with(c.done(), t, now.rmw() + 1)));
        }
    }

    /** Where the read of this number stands. */
    private static int place(Trace trace, int number) {
        int reads = -1;
        for (int place = 0; place < trace.events().size(); place++) {
            reads += trace.events().get(place).isRead() ? 1 : 0;
            if (reads == number) {
                return place;
            }
        }
        throw new IllegalStateException("the thread has read, and now it has not");
    }

    private void finish(Configuration c) {
        long[] values = new long[test.observables().size()];
        for (int o = 0; o < values.length; o++) {
            Observable seen = test.observables().get(o);
            values[o] = seen.isRegister()
                    ? trace(seen.thread(), c.read().get(seen.thread())).register(seen.index())
                    : c.memory().get(seen.index());
        }
        if (test.filter().isEmpty() || test.filter().get().holds(values)) {
            states.add(test.state(values));
        }
    }
}
