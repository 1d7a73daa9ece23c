package racecard.explorer.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;
import racecard.explorer.runtime.Purpose;

/**
 * What to say of the events that locks, wait sets, permits and threads are made of: what the program does, not how the
 * explorer writes it down.
 */
final class SyncText {
    private final Graph graph;
    private final JavaProgram program;
    private final ObjectNames names;

    SyncText(Graph graph, JavaProgram program, ObjectNames names) {
        this.graph = graph;
        this.program = program;
        this.names = names;
        for (int i = 0; i < graph.size(); i++) {
            int begun = graph.at(i);
            int start = neighbour(begun, 2);
            if (is(begun, Purpose.BEGUN) && is(start, Purpose.START)) { // what it starts has a column of its own
                names.call(owner(begun), names.of(owner(start)));
            }
        }
    }

    private Object owner(int e) {
        return program.owner(graph.step(e).location());
    }

    /** Of a choice that memory does not decide. Empty where it is the ordinary one, or is told by what follows. */
    Optional<String> choice(int e) {
        int before = neighbour(e, -1);
        int after = neighbour(e, 1);
        if (graph.value(e) == 0 || is(after, Purpose.WAITERS)) {
            return Optional.empty(); // whom notify takes is told by its write
        } else if (is(before, Purpose.LOCK)) {
            return Optional.of("wakes up for no reason");
        }
        return Optional.of("goes on for no reason");
    }

    /**
     * Of an event of a place that is none of the program's own. Empty where it goes without saying.
     *
     * @param updates whether it is the read of a read-modify-write that writes
     */
    Optional<String> event(int e, boolean updates) {
        Step step = graph.step(e);
        String what = names.of(owner(e));
        String text =
                switch (program.purpose(step.location())) {
                    case LOCK -> (step.isWrite() ? "unlocks " : updates ? "locks " : "finds held: ") + what;
                    case WAITERS -> step.isWrite() ? waiters(e, what) : "";
                    case SIGNAL -> step.isWrite() || graph.value(e) == 0 ? "" : "is notified";
                    case PERMIT ->
                        step.isWrite() ? "unparks " + what : updates ? "takes its permit" : "finds no permit";
                    case BEGUN -> updates ? "starts " + what : "";
                    case START -> step.isWrite() ? "" : "begins";
                    case END -> step.isWrite() ? "ends" : what + (graph.value(e) == 0 ? " still runs" : " has ended");
                    case PROGRAM -> throw new IllegalArgumentException("an access of the program's own");
                };
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * A thread reads who waits, and writes it back with itself in it, without itself, or without those that it
     * notifies.
     */
    private String waiters(int write, String what) {
        int read = neighbour(write, -1);
        while (!is(read, Purpose.WAITERS)) {
            read = neighbour(read, -1); // between them notify chooses
        }
        long was = graph.value(read);
        long is = graph.value(write);
        long me = 1L << graph.thread(write);
        if ((is & ~was) != 0) {
            return "waits on " + what;
        } else if ((was & me) != 0) {
            return "waits no longer on " + what;
        }
        List<String> notified = new ArrayList<>();
        for (int t = 0; t < graph.threads(); t++) {
            if ((was & ~is & 1L << t) != 0) {
                notified.add(program.name(t));
            }
        }
        return "notifies " + String.join(", ", notified) + " on " + what;
    }

    private int neighbour(int e, int by) {
        int index = graph.index(e) + by;
        int t = graph.thread(e);
        return index < 0 || index >= graph.length(t) ? Graph.INITIAL : graph.event(t, index);
    }

    private boolean is(int e, Purpose purpose) {
        return e != Graph.INITIAL
                && (graph.step(e).isRead() || graph.step(e).isWrite())
                && program.purpose(graph.step(e).location()) == purpose;
    }
}
