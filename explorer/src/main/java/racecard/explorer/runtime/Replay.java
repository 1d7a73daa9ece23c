package racecard.explorer.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntToLongFunction;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * A thread's way through the events that it has already, to the first that it has no value for; that is what is asked
 * for. Most reads will get the last write's value first, so the thread is not stopped there: it goes on with such
 * guesses, and what it does then is kept in the tree of its steps, from where the explorer takes it when the guess was
 * right. A wrong one is a branch that nobody walks. How a thread ends is never guessed.
 */
final class Replay {
    /** Steps. */
    private static final int FARTHEST = 1_000;

    private final IntToLongFunction initial;
    private final Runnable wrote;
    private final BooleanSupplier daemon;
    private final Map<Integer, Long> guessed = new HashMap<>();
    private final Control.Suspended suspended = new Control.Suspended();
    private Graph graph;
    private int thread;
    private int position;
    private int fences;
    private Step asked;
    private Step next;
    private Step lastStep;
    private long lastValue;
    private int named;
    private int gaveUpAt;
    private List<List<StackTraceElement>> frames;

    /**
     * @param initial what a location holds before the threads start
     * @param wrote told that a write was among the events
     * @param daemon whether the thread that runs keeps no program alive
     */
    Replay(IntToLongFunction initial, Runnable wrote, BooleanSupplier daemon) {
        this.initial = initial;
        this.wrote = wrote;
        this.daemon = daemon;
    }

    /** A run of thread {@code t} begins, on a history or, where that is null, on none. */
    void rewind(Graph history, int t) {
        graph = history;
        thread = t;
        position = 0;
        fences = 0;
        asked = null;
        next = null;
        guessed.clear();
        lastStep = null;
        lastValue = 0;
        named = 0;
        gaveUpAt = -1;
    }

    /** The value of an event, if it has one; otherwise this is where the run ends. */
    long event(Step step) {
        if (next != null) {
            throw suspended;
        }
        if (position >= length()) {
            return ahead(step);
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
            wrote.run();
        }
        return graph.value(e);
    }

    /** The value that a step of which the graph knows nothing will probably get. */
    private long ahead(Step step) {
        if (asked == null) {
            asked = step;
            lastStep = step;
        } else {
            link(step);
        }
        if (step.kind() == Step.Kind.CHOICE || frames != null || position - length() == FARTHEST) {
            next = lastStep;
            throw suspended;
        }
        position++;
        named = 0;
        fences = 0;
        if (step.isWrite()) {
            guessed.put(step.location(), step.value());
            wrote.run();
        }
        lastValue = step.isWrite() ? 0 : guess(step.location());
        return lastValue;
    }

    private long guess(int location) {
        Long own = guessed.get(location);
        if (own != null) {
            return own;
        }
        int write = graph == null ? Graph.INITIAL : graph.write(location, graph.writes(location) - 1);
        return write == Graph.INITIAL ? initial.applyAsLong(location) : graph.value(write);
    }

    /** Puts a step behind the one before it, unless it stands there already. */
    private void link(Step step) {
        Step known = lastStep.child(lastValue);
        if (known == null) {
            lastStep.child(lastValue, step);
            known = step;
        } else if (!known.sameEvent(step)) {
            throw undetermined();
        }
        lastStep = known;
    }

    /** The first step that the graph has no value for, or null when the run has not come to it. */
    Step reached() {
        if (asked != null && next != null && next != lastStep && lastStep.child(lastValue) == null) {
            lastStep.child(lastValue, next);
        }
        return asked != null ? asked : next;
    }

    /** Ends the run: nothing that was read since event {@code from} lets the thread go on. */
    Control waits(int from, Step.Patience patience, Waiting what) {
        Step.Patience own = gaveUpAt >= from ? Step.Patience.IMPATIENT : patience;
        next = Step.waits(
                from, daemon.getAsBoolean() && own != Step.Patience.UNBORN ? Step.Patience.DAEMON : own, what);
        return suspended;
    }

    /** Ends the run because a loop goes on for too long. */
    Control cut() {
        next = Step.cut();
        return suspended;
    }

    /**
     * Whether something ends by itself, and so not for ever: a wait by a spurious wake-up, a weak compareAndSet by
     * failing for no reason.
     */
    boolean givesUp() {
        boolean gaveUp = choose(2) == 1;
        gaveUpAt = gaveUp ? position - 1 : gaveUpAt;
        return gaveUp;
    }

    /** Whether time goes on now. Whoever waits with an eye on the clock does not wait for ever. */
    boolean timePasses() {
        gaveUpAt = position;
        return choose(2) == 1;
    }

    /** A choice that memory does not decide. */
    int choose(int options) {
        return (int) event(Step.choice(options, fences));
    }

    private int length() {
        return graph == null ? 0 : graph.length(thread);
    }

    /** A thread did not do the same twice. */
    Control.Refused undetermined() {
        return new Control.Refused(
                thread,
                "did something else when it was run again with the same values: it depends on something besides memory");
    }

    /** What is told of every event that is met until another is set: where the program stands, innermost first. */
    void watch(List<List<StackTraceElement>> watching) {
        frames = watching;
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
