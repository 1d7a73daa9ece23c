package racecard.checker.runtime;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import racecard.checker.graph.Graph;
import racecard.checker.graph.Step;

/**
 * Runs one thread of a program at a time, from its start to its next event, on the caller's own stack. Events that are in the graph already get their values from
 * there; the first that is not ends the run.
 */
public final class Machine {
    /** What is being run. */
    enum Phase {
        /** Anything else: all is native. */
        OUTSIDE,
        /** A thread. */
        THREAD,
        /** Whoever looks at the final memory. */
        AFTER
    }

    private static final ThreadLocal<Machine> CURRENT = new ThreadLocal<>();

    private final Origin origin;
    private final Heap heap;
    private final Memory memory;
    private final Loops loops;
    private final Locks locks;
    private final Spawned threads;
    private final List<Call> calls = new ArrayList<>();
    private final Control.Suspended suspended = new Control.Suspended();
    private final List<Object> lent = new ArrayList<>(); // array, index and what was there
    private final IdentityHashMap<Object, Object> foreign = new IdentityHashMap<>();
    private Phase phase = Phase.OUTSIDE;
    private Graph graph;
    private int thread;
    private int position;
    private int fences;
    private Step next;
    private Step lastStep;
    private long lastValue;
    private int named;
    private int gaveUpAt;
    private int initializing;
    private long births;
    private long since;
    private long run;
    private List<List<StackTraceElement>> frames;

    /**
     * A machine, and this Java thread's until {@link #leave}.
     *
     * @param origin what the classes have made until now
     * @param rounds how often a loop may go round in one run before the thread is cut off
     */
    public Machine(Origin origin, int rounds) {
        this.origin = origin;
        heap = new Heap(origin);
        memory = new Memory(this, heap);
        locks = new Locks(this, memory);
        loops = new Loops(this, rounds);
        threads = new Spawned(this, memory, heap);
        CURRENT.set(this);
    }

    /** The machine of this Java thread, or null. */
    public static Machine current() {
        return CURRENT.get();
    }

    /** The machine whose thread runs now, or null. */
    static Machine running() {
        Machine machine = CURRENT.get();
        return machine == null || machine.phase == Phase.OUTSIDE ? null : machine;
    }

    /** No machine any more for this Java thread. */
    public static void leave() {
        CURRENT.remove();
    }

    /** Runs thread {@code t} through its events in the graph. @return what it does next */
    public Step run(Graph history, int t, Callable<?> body) {
        graph = history;
        thread = t;
        position = 0;
        next = null;
        begin(Phase.THREAD);
        try {
            Object result = body.call();
            if (next != null) {
                return next;
            }
            if (position < length()) {
                throw undetermined();
            }
            return Step.end(new Ended(result, memory.owned(), heap.named(), List.copyOf(calls)));
        } catch (Control.Suspended e) {
            return next;
        } catch (Control e) {
            throw e;
        } catch (Throwable e) {
            return next != null ? next : Step.fail(new Thrown(e, List.copyOf(calls)));
        } finally {
            phase = Phase.OUTSIDE;
            giveBack();
        }
    }

    /** Runs something that sees the final memory of an execution and what each thread keeps for itself. What it changes is forgotten. */
    public <R> R after(Graph execution, List<Ended> ends, Callable<R> body) throws Exception {
        graph = execution;
        begin(Phase.AFTER);
        ends.forEach(end -> {
            heap.stand(end.named());
            memory.own(end.owned());
        });
        try {
            return body.call();
        } finally {
            phase = Phase.OUTSIDE;
            giveBack();
        }
    }

    private void begin(Phase what) {
        phase = what;
        lastStep = null;
        lastValue = 0;
        named = 0;
        fences = 0;
        gaveUpAt = -1;
        since = births;
        run++;
        heap.begin();
        memory.begin();
        loops.begin();
        locks.begin();
        threads.begin();
        calls.clear();
        foreign.clear();
    }

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
            loops.effect(0);
        }
        return graph.value(e);
    }

    /** Ends the run: nothing that was read since event {@code from} lets the thread go on. */
    Control waits(int from, Step.Patience patience, Object what) {
        next = Step.waits(from, gaveUpAt >= from ? Step.Patience.IMPATIENT : patience, what);
        return suspended;
    }

    /** Ends the run because a loop goes on for too long. */
    Control cut() {
        next = Step.cut();
        return suspended;
    }

    /** Whether something ends by itself, and so not for ever: a wait by a spurious wake-up or a timeout, a weak compareAndSet by failing for no reason. */
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
                "this thread did something else when it was run again with the same values: it depends on something besides memory");
    }

    /** Frames at every event of a history, innermost first. */
    public List<List<StackTraceElement>> frames(Graph history, int t, Callable<?> body) {
        frames = new ArrayList<>();
        run(history, t, body);
        List<List<StackTraceElement>> all = frames;
        frames = null;
        return all;
    }

    /** Everything that was learnt from runs is forgotten, except what turned out to be shared. */
    public void restart() {
        memory.restart(heap.restart());
    }

    /** What a location holds before the threads start. */
    public long initial(int location) {
        return memory.initial(location);
    }

    /** The memory of all runs. */
    public Memory memory() {
        return memory;
    }

    /** An array or a function object has been made. */
    void made(Object thing) {
        if (phase == Phase.OUTSIDE) {
            heap.setup(thing);
        } else {
            heap.made(thing);
        }
    }

    boolean same(Object a, Object b) {
        int name = heap.nameOf(a);
        return name != 0 && name == heap.nameOf(b);
    }

    /** An array element is changed for the rest of this run. */
    void lend(Object[] array, int index) {
        lent.add(array);
        lent.add(index);
        lent.add(array[index]);
    }

    private void giveBack() {
        for (int i = lent.size() - 3; i >= 0; i -= 3) {
            ((Object[]) lent.get(i))[(int) lent.get(i + 1)] = lent.get(i + 2);
        }
        lent.clear();
    }

    /** A JDK object came out of an object's field. */
    void held(Object holder, Object value) {
        if (value != null && !(value instanceof Tracked) && !(holder != null && heap.isMine(holder, since))) {
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

    /** The harness's constructor writes; object is null for a static field. */
    void preparing(Object object) {
        if (phase == Phase.OUTSIDE && initializing == 0 && (object == null || heap.isOld(object))) {
            origin.change();
        }
    }

    /** Something that no other thread knows has been written. */
    void wroteNatively(Object thing) {
        loops.effect(thing instanceof Tracked tracked ? tracked.racecard$birth() : 0);
    }

    void fence(int bits) {
        fences |= bits;
    }

    int fences() {
        return fences;
    }

    Phase phase() {
        return phase;
    }

    boolean inThread() {
        return phase == Phase.THREAD;
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

    long born() {
        return ++births;
    }

    long since() {
        return since;
    }

    long serial() {
        return births;
    }

    long run() {
        return run;
    }

    Loops loops() {
        return loops;
    }

    Locks locks() {
        return locks;
    }

    Thread actor() {
        return threads.current();
    }

    Spawned threads() {
        return threads;
    }

    /** So many threads are there from the beginning. */
    public void actors(int actors) {
        threads.actors(actors);
    }

    /** How many threads there are, those included that are known to be started by others. */
    public int count() {
        return threads.count();
    }

    /** Runs what thread {@code t}, which another one starts, does. */
    public Object spawned() {
        threads.run();
        return null;
    }

    /** A call begins, as the harness says. */
    public void callBegins(String text) {
        calls.add(new Call(text, position, position, null));
    }

    /** It returns. */
    public void callEnds(String result) {
        Call open = calls.get(calls.size() - 1);
        calls.set(calls.size() - 1, new Call(open.text(), open.from(), position, result));
    }

    /** The calls since the last run began. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Runs a static initialiser: what it makes was there before. */
    Phase pause() {
        Phase was = phase;
        phase = Phase.OUTSIDE;
        initializing++;
        return was;
    }

    void resume(Phase was) {
        initializing--;
        phase = was;
    }
}
