package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.List;
import racecard.litmus.program.Event;
import racecard.litmus.program.Kind;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Site;
import racecard.litmus.program.Trace;
import racecard.litmus.relation.Rel;

/**
 * One execution, allowed or not, cut loose from the search that found it. The relations are over the events' numbers
 * and are not changed by anybody.
 *
 * @param test the program
 * @param events first the initial writes, one for each location that a thread touches, then the threads' events, thread
 *     by thread in program order
 * @param po program order, transitive
 * @param rf from each write to the reads that read from it
 * @param co the coherence order, transitive, initial writes first
 * @param fr from each read to the writes that come, in coherence, after the one it reads from
 * @param state the final state as text, {@code 0:r0=1; [x]=2;}; of an execution in which a thread faults, that fault
 */
public record Candidate(LitmusTest test, List<Happening> events, Rel po, Rel rf, Rel co, Rel fr, String state) {
    /** No statement writes the initial values. */
    private static final Site BEFORE_ALL = new Site(0, 0, "");

    /**
     * An event, with the values it has in this execution.
     *
     * @param thread whose, -1 for an initial write
     */
    public record Happening(int thread, Event event) {
        /** Whether it is the write that gives a location its initial value. */
        public boolean isInitial() {
            return thread < 0;
        }
    }

    public Candidate {
        events = List.copyOf(events);
    }

    /** @param taken for each thread the path it takes, as a number in its shape */
    static Candidate of(LitmusTest test, Skeleton skeleton, int[] taken, Rel rf, Rel co, String state) {
        List<Happening> events = new ArrayList<>();
        for (int e = 0; skeleton.thread(e) < 0; e++) {
            int l = skeleton.location(e);
            long value = test.locations().get(l).initial();
            events.add(new Happening(-1, new Event(Kind.WRITE, l, value, 0, 0, 0, 0, -1, BEFORE_ALL)));
        }
        for (int t = 0; t < taken.length; t++) {
            Trace trace = skeleton.shapes().get(t).trace(taken[t]);
            for (Event event : trace.events()) {
                events.add(new Happening(t, event));
            }
        }
        Rel back = new Rel(skeleton.size());
        back.inverse(rf);
        Rel fr = new Rel(skeleton.size());
        fr.compose(back, co);
        return new Candidate(test, events, skeleton.relation("po").copy(), rf.copy(), co.copy(), fr, state);
    }

    /** The write that a read reads from; -1 for an event that is no read. */
    public int source(int read) {
        for (int w = 0; w < events.size(); w++) {
            if (rf.has(w, read)) {
                return w;
            }
        }
        return -1;
    }

    /** The writes to a location in coherence order, the initial one first; none if no thread touches it. */
    public List<Integer> coherence(int location) {
        List<Integer> writes = new ArrayList<>();
        for (int e = 0; e < events.size(); e++) {
            if (events.get(e).event().isWrite() && events.get(e).event().location() == location) {
                writes.add(e);
            }
        }
        writes.sort((a, b) -> a.equals(b) ? 0 : co.has(a, b) ? -1 : 1);
        return writes;
    }
}
