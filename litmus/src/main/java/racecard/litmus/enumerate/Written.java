package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import racecard.litmus.program.Event;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Trace;

/**
 * The values that each thread may write to each location, as far as is known, and so what a read may return.
 *
 * <p>Where every model wants each location to be coherent, a thread's own writes hide more than they give. A read behind one of them returns the last of them, or what
 * another thread wrote later; a read before them never returns one. And whenever the thread has written in between, what it reads of others is another write of
 * theirs: it does so at most as often as they write. A counter that one thread increments five times, and another once, so has sixty paths and not hundreds of
 * thousands.
 */
final class Written {
    private final LitmusTest test;
    private final boolean coherent;
    /** Values that anything might have, while it is not known what is written: {@link Paths} says when. */
    private final List<NavigableSet<Long>> guessed = new ArrayList<>();

    private final List<List<NavigableSet<Long>>> byThread = new ArrayList<>();

    Written(LitmusTest test, boolean coherent) {
        this.test = test;
        this.coherent = coherent;
        test.locations().forEach(location -> guessed.add(new TreeSet<>()));
        test.threads().forEach(thread -> byThread.add(nothing()));
    }

    private List<NavigableSet<Long>> nothing() {
        List<NavigableSet<Long>> none = new ArrayList<>();
        test.locations().forEach(location -> none.add(new TreeSet<>()));
        return none;
    }

    /** From now on these may be read anywhere. */
    void guess(NavigableSet<Long> values) {
        for (int l = 0; l < guessed.size(); l++) {
            for (long value : values) {
                guessed.get(l).add(test.locations().get(l).type().convert(value));
            }
        }
    }

    /** Nothing is guessed any more. */
    void know() {
        guessed.forEach(NavigableSet::clear);
    }

    /** @return whether that was not known */
    boolean add(int thread, Event write) {
        return byThread.get(thread).get(write.location()).add(write.value());
    }

    /** Keeps what these paths write, and nothing else. @return whether anything went */
    boolean keep(List<List<Trace>> paths) {
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

    /** What the read may return that a thread's run waits for. */
    NavigableSet<Long> values(int thread, Trace waiting) {
        int l = waiting.pending().location();
        NavigableSet<Long> values = new TreeSet<>(guessed.get(l));
        for (int t = 0; t < byThread.size(); t++) {
            if (t != thread || !coherent) {
                values.addAll(byThread.get(t).get(l));
            }
        }
        if (!coherent) {
            values.add(test.locations().get(l).initial());
            return values;
        }
        return visible(thread, waiting, l, values);
    }

    private NavigableSet<Long> visible(int thread, Trace waiting, int l, NavigableSet<Long> foreign) {
        long own = test.locations().get(l).initial();
        boolean since = true;
        int theirs = 0;
        List<Event> events = waiting.events();
        for (Event event : events.subList(0, events.size() - 1)) {
            if (event.location() == l && event.isWrite()) {
                own = event.value();
                since = true;
            } else if (event.location() == l && event.isRead() && event.value() != own) {
                theirs += since ? 1 : 0;
                since = false;
            }
        }
        int most = 0;
        for (int t = 0; t < byThread.size(); t++) {
            most += t == thread ? 0 : test.threads().get(t).accesses();
        }
        if (since && theirs >= most) {
            foreign.clear();
        }
        foreign.add(own);
        return foreign;
    }
}
