package racecard.explorer.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * Runs one thread of a program at a time, from its start to its next event, on the caller's own stack. Events that are
 * in the graph already get their values from there; the first that is not ends the run.
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
    private final Places places;
    private final Memory memory;
    private final Loops loops;
    private final Locks locks;
    private final Spawned threads;
    private final JdkObjects jdk;
    private final Finals finals;
    private final Initialisers initialisers;
    private final Chance chance;
    private final Replay replay = new Replay(this::initial, this::wrote, this::isDaemon);
    private final Births births = new Births();
    private final CallLog calls = new CallLog(replay);
    private boolean scouts;
    private Phase phase = Phase.OUTSIDE;

    /**
     * @param origin what the classes have made until now
     * @param rounds how often a loop may go round in one run before the thread is cut off
     * @param chance what is drawn by chance before the threads
     */
    public Machine(Origin origin, int rounds, Chance chance) {
        this.chance = chance;
        this.origin = origin;
        heap = new Heap(origin);
        places = new Places(this, heap);
        memory = new Memory(this, heap, places);
        locks = new Locks(this, memory, places);
        loops = new Loops(this, rounds);
        threads = new Spawned(this, memory, places, heap);
        jdk = new JdkObjects(this, heap);
        finals = new Finals(this, heap);
        initialisers = new Initialisers(this, origin);
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

    /** Is this Java thread's machine while this runs: what instrumented code does there, it does to this machine. */
    public <R> R during(Callable<R> run) throws Exception {
        CURRENT.set(this);
        try {
            return run.call();
        } finally {
            CURRENT.remove();
        }
    }

    /**
     * Runs thread {@code t} through its events in the graph, and on ahead with the values that it is most likely to
     * get.
     *
     * @return what it does next
     */
    public Step run(Graph history, int t, Callable<?> body) {
        replay.rewind(history, t);
        begin(Phase.THREAD);
        try {
            Object result = body.call();
            if (replay.reached() != null) {
                return replay.reached();
            }
            if (!replay.isThrough()) {
                throw replay.undetermined();
            }
            return Step.end(new Ended(result, memory.owned(), heap.named(), calls.list()));
        } catch (Control.Suspended e) {
            return replay.reached();
        } catch (Control.Refused e) {
            if (replay.reached() != null) {
                return replay.reached(); // it may never come to that
            }
            throw e;
        } catch (Control | StackOverflowError | OutOfMemoryError e) {
            throw e; // the machine's own end, not the program's
        } catch (Throwable e) {
            Floor.check(t, replay.reached() == null ? e : null);
            return replay.reached() != null ? replay.reached() : Step.fail(new Thrown(e, calls.list()));
        } finally {
            phase = Phase.OUTSIDE;
            jdk.end();
        }
    }

    /** Frames at every event of a history, innermost first. */
    public List<List<StackTraceElement>> frames(Graph history, int t, Callable<?> body) {
        List<List<StackTraceElement>> kept = new ArrayList<>();
        replay.watch(kept);
        try {
            Step unused = run(history, t, body);
        } finally {
            replay.watch(null);
        }
        return kept;
    }

    /** What a thread that waits has done until then. */
    public Ended leaves(Graph history, int t, Callable<?> body) {
        Step unused = run(history, t, body);
        return new Ended(null, memory.owned(), heap.named(), calls.list());
    }

    /** A thread did not do the same twice. */
    public Control.Refused undetermined() {
        return replay.undetermined();
    }

    /** Lets every actor run alone, in two orders, to see what they share. */
    public void scout(int actors, IntFunction<Callable<?>> body) {
        new Scout(this).run(actors, body);
    }

    /** From here a scout is thread {@code t}, and what others have made is not its own. */
    void scoutsAs(int t) {
        replay.rewind(null, t);
        births.others();
        heap.begin();
        loops.begin();
    }

    /**
     * Runs something that sees the final memory of an execution and what each thread keeps for itself. What it changes
     * is forgotten.
     */
    public <R> R after(Graph execution, List<Ended> ends, Callable<R> body) throws Exception {
        replay.rewind(execution, -1);
        begin(Phase.AFTER);
        ends.forEach(end -> {
            heap.stand(end.named());
            memory.own(end.owned());
        });
        try {
            return body.call();
        } finally {
            phase = Phase.OUTSIDE;
            jdk.end();
        }
    }

    /** A run begins, or what is not one. */
    void begin(Phase what) {
        phase = what;
        births.begin();
        heap.begin();
        places.begin();
        memory.begin();
        loops.begin();
        locks.begin();
        threads.begin();
        finals.begin();
        initialisers.begin();
        calls.clear();
        jdk.begin();
    }

    /** Everything that was learnt from runs is forgotten, except what turned out to be shared. */
    public void restart() {
        places.restart(heap.restart());
    }

    /** What a location holds before the threads start. */
    public long initial(int location) {
        return memory.initial(location);
    }

    Places places() {
        return places;
    }

    public Memory memory() {
        return memory;
    }

    /** An array or a function object has been made. */
    void made(Object thing) {
        jdk.made(thing);
        if (phase == Phase.OUTSIDE) {
            heap.setup(thing);
        } else {
            heap.made(thing, births.born());
        }
    }

    Heap heap() {
        return heap;
    }

    /** The harness's constructor writes; object is null for a static field. */
    void preparing(Object object) {
        origin.written(object == null || heap.isStatic(object));
    }

    /** Something that no other thread knows has been written. */
    void wroteNatively(Object thing) {
        loops.effect(thing == null ? 0 : heap.birth(thing));
    }

    private void wrote() {
        loops.wrote();
    }

    Replay replay() {
        return replay;
    }

    Births births() {
        return births;
    }

    /** Whether nothing is an event: see {@link Scout}. */
    boolean scouts() {
        return scouts;
    }

    void scouts(boolean now) {
        scouts = now;
    }

    JdkObjects jdk() {
        return jdk;
    }

    Finals finals() {
        return finals;
    }

    Chance chance() {
        return chance;
    }

    /** What a static initialiser draws, another exploration must draw anew. */
    void drawsByChance() {
        if (origin.isInitializing()) {
            origin.mustNotBeUsedAgain();
        }
    }

    Initialisers initialisers() {
        return initialisers;
    }

    Phase phase() {
        return phase;
    }

    void phase(Phase now) {
        phase = now;
    }

    boolean inThread() {
        return phase == Phase.THREAD;
    }

    private boolean isDaemon() {
        return inThread() && threads.isDaemon();
    }

    Loops loops() {
        return loops;
    }

    Locks locks() {
        return locks;
    }

    Spawned threads() {
        return threads;
    }

    public void actors(int actors) {
        threads.actors(actors);
    }

    /** How many threads there are, those included that are known to be started by others. */
    public int count() {
        return threads.count();
    }

    /** What a thread does that another one starts. */
    public void spawned() {
        threads.run();
    }

    public CallLog calls() {
        return calls;
    }
}
