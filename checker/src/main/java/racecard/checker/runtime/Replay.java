package racecard.checker.runtime;

import java.util.ArrayList;
import java.util.List;
import racecard.checker.graph.Graph;
import racecard.checker.graph.Step;

/** A thread's way through the events that it has already, to the first that it has no value for. */
abstract class Replay {
    private final Control.Suspended suspended = new Control.Suspended();
    private Graph graph;
    private int thread;
    private int position;
    private int fences;
    private Step next;
    private Step lastStep;
    private long lastValue;
    private int named;
    private int gaveUpAt;
    private List<List<StackTraceElement>> frames;

    void rewind(Graph history, int t) {
        graph = history;
        thread = t;
        position = 0;
        fences = 0;
        next = null;
        lastStep = null;
        lastValue = 0;
        named = 0;
        gaveUpAt = -1;
    }

    /** A write was among the events. */
    abstract void wrote();

    /** The value of an event, if it has one; otherwise this is where the run ends. */
    long event(Step step) {
        if (next != null) {
            throw suspended;
        }
        if (position == length()) {
            next = step;
            throw suspended;
        }
        int e = graph.event(thread, position++);
        lastStep = graph.step(e);
        if (!lastStep.sameEvent(step)) {
            throw undetermined();
        }
        if (frames != null) {
            frames.add(Frames.program());
        }
        lastValue = step.isWrite() ? 0 : graph.value(e);
        named = 0;
        fences = 0;
        if (step.isWrite()) {
            wrote();
        }
        return graph.value(e);
    }

    /** Ends the run: nothing that was read since event {@code from} lets the thread go on. */
    Control waits(int from, Step.Patience patience, Waiting what) {
        next = Step.waits(from, gaveUpAt >= from ? Step.Patience.IMPATIENT : patience, what);
        return suspended;
    }

    /** Ends the run because a loop goes on for too long. */
    Control cut() {
        next = Step.cut();
        return suspended;
    }

    /** Whether something ends by itself, and so not for ever: a wait by a spurious wake-up, a weak compareAndSet by failing for no reason. */
    boolean givesUp() {
        boolean gaveUp = choose(2) == 1;
        if (gaveUp) {
            gaveUpAt = position - 1;
        }
        return gaveUp;
    }

    /** A choice that memory does not decide. */
    int choose(int options) {
        return (int) event(Step.choice(options, fences));
    }

    private int length() {
        return graph == null ? 0 : graph.length(thread);
    }

    /** A thread did not do the same twice. */
    public Control.Refused undetermined() {
        return new Control.Refused(
                thread,
                "did something else when it was run again with the same values: it depends on something besides memory");
    }

    /** From here the next run's frames are kept, a list an event, innermost first. */
    List<List<StackTraceElement>> record() {
        frames = new ArrayList<>();
        return frames;
    }

    void stopRecording() {
        frames = null;
    }

    /** What the thread does next, or null when it has not come to that. */
    Step next() {
        return next;
    }

    /** Whether all events were met. */
    boolean isThrough() {
        return position >= length();
    }

    void fence(int bits) {
        fences |= bits;
    }

    int fences() {
        return fences;
    }

    int thread() {
        return thread;
    }

    int position() {
        return position;
    }

    Graph graph() {
        return graph;
    }

    Step lastStep() {
        return lastStep;
    }

    long lastValue() {
        return lastValue;
    }

    /** How many objects were named since the last event, this one included. */
    int namedSince() {
        return named++;
    }
}
