package racecard.explorer.explore;

import java.util.List;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;
import racecard.explorer.model.Layer;

/** The threads of a program in a graph: what each does next, and which is to go on. */
final class Threads {
    private final Program program;
    private final List<Layer> layers;
    private final boolean lazy;

    /** With {@code lazy}, a thread that would have to wait comes last. */
    Threads(Program program, List<Layer> layers, boolean lazy) {
        this.program = program;
        this.layers = layers;
        this.lazy = lazy;
    }

    /** Puts an event's sets right. */
    void refresh(Graph graph, int event) {
        for (Layer layer : layers) {
            layer.add(graph, event);
        }
    }

    /** Lets a read read a write. */
    void source(Graph graph, int read, int write) {
        graph.reads(read, write, value(graph, graph.step(read).location(), write));
        refresh(graph, read);
    }

    private long value(Graph graph, int location, int write) {
        return write == Graph.INITIAL ? program.initial(location) : graph.value(write);
    }

    /** Runs the event's thread to its next step. */
    void advance(Graph graph, int event) {
        Step step = graph.step(event);
        int t = graph.thread(event);
        Step next = step.child(graph.value(event));
        if (next == null) {
            next = program.after(graph, t);
            step.child(graph.value(event), next);
        }
        graph.next(t, next);
    }

    /**
     * The thread whose step is put in next, or -1: one that has thrown; one in the middle of an RMW, lest another write
     * come between; the first that can go on; and only then one that would wait if it read the last write.
     */
    int choose(Graph graph) {
        int waiting = -1;
        int ready = -1;
        for (int t = graph.threads() - 1; t >= 0; t--) {
            Step next = graph.next(t);
            switch (next.kind()) {
                case FAIL -> {
                    return t;
                }
                case READ -> {
                    if (lazy && wouldWait(graph, t)) {
                        waiting = t;
                    } else {
                        ready = t;
                    }
                }
                case WRITE, CHOICE -> {
                    if (next.isUpdate()) {
                        return t;
                    }
                    ready = t;
                }
                default -> {}
            }
        }
        return ready >= 0 ? ready : waiting;
    }

    private boolean wouldWait(Graph graph, int t) {
        Step step = graph.next(t);
        int write = graph.write(step.location(), graph.writes(step.location()) - 1);
        if (!Pins.allow(graph, t, graph.length(t), write)) {
            return true;
        }
        Step next = step.child(value(graph, step.location(), write));
        if (next == null) {
            int e = graph.append(t);
            source(graph, e, write);
            advance(graph, e);
            next = graph.next(t);
            graph.pop();
        }
        return next.kind() == Step.Kind.WAIT;
    }
}
