package racecard.explorer.runtime;

import java.util.ArrayList;
import java.util.List;
import racecard.explorer.Limits;
import racecard.explorer.graph.Mode;
import racecard.explorer.graph.Step;
import racecard.explorer.runtime.Memory.Update;

/**
 * Threads: the program's actors, and those that it starts itself. Each thread that an actor starts has a slot from the
 * beginning, in which it waits to be started; start is a release write that an acquire read there awaits, and the end
 * of a thread is one for whoever joins it.
 */
final class Spawned {
    private record Slot(int parent, int nth) {}

    private static final Waiting FOR_END = new Waiting("joins a thread that never ends");
    private static final Waiting FOR_START = new Waiting("is not started");

    private final Machine machine;
    private final Memory memory;
    private final Places places;
    private final Heap heap;
    private final List<Thread> threads = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Locals locals = new Locals();
    private final Holds holds = new Holds();
    private int actors;
    private int started;
    private Thread self;

    Spawned(Machine machine, Memory memory, Places places, Heap heap) {
        this.machine = machine;
        this.memory = memory;
        this.places = places;
        this.heap = heap;
    }

    void actors(int number) {
        actors = number;
        for (int t = 0; t < actors; t++) {
            Thread actor = new Thread((Runnable) null, "T" + t);
            actor.setDaemon(false); // whatever the explorer's own thread is
            threads.add(actor);
        }
    }

    void begin() {
        started = 0;
        self = null;
        locals.begin(machine.inThread());
        holds.begin();
    }

    /** How often the thread that runs holds locks. */
    Holds holds() {
        return holds;
    }

    /** What the thread that runs keeps in ThreadLocals. */
    Locals locals() {
        return locals;
    }

    int count() {
        return threads.size();
    }

    /** The program's own object for a thread that it has started. */
    Thread current() {
        return self != null ? self : threads.get(machine.replay().thread());
    }

    /** Whether the thread that runs was started as a daemon. */
    boolean isDaemon() {
        return self != null && self.isDaemon();
    }

    /** A thread that has just been made is a daemon when the one that makes it is, and not when the explorer's is. */
    void made(Thread thread) {
        thread.setDaemon(machine.inThread() && current().isDaemon());
    }

    /** The slot of a thread is that of the thread that starts it and of how many it has started before. */
    void start(Thread who) {
        long begun = (long) memory.exchange(
                places.hidden(who, Place.BEGUN), Mode.OPAQUE, Mode.OPAQUE, value -> new Update((long) value == 0, 1L));
        if (begun != 0) {
            throw new IllegalThreadStateException("started twice");
        }
        Slot slot = new Slot(machine.replay().thread(), started++);
        int known = slots.indexOf(slot);
        if (known < 0) {
            add(slot);
        }
        machine.finals().reached(who);
        memory.store(places.hidden(threads.get(actors + known), Place.STARTED), Mode.ACQ_REL, (long)
                heap.name(who, machine));
    }

    private void add(Slot slot) {
        if (threads.size() == Limits.THREADS) {
            throw new Control.Refused("it starts a thread too many: a program has " + Limits.THREADS + " at most");
        }
        slots.add(slot);
        threads.add(new Thread((Runnable) null, "T" + threads.size()));
        throw new Control.Restart("a thread that T" + slot.parent + " starts");
    }

    /**
     * What the thread in a slot does. An exception that it does not catch ends it, and nothing else (JLS 11.3); its
     * calls tell of it.
     */
    void run() {
        long who = (long) memory.load(places.hidden(current(), Place.STARTED), Mode.ACQ_REL);
        if (who == 0) {
            throw machine.replay().waits(0, Step.Patience.UNBORN, FOR_START);
        }
        Thread thread = (Thread) heap.object(who);
        self = thread;
        try {
            ((Runnable) thread).run(); // on this stack: that is the whole point
        } catch (Control | VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            machine.calls().begin(Ended.BY_EXCEPTION + e + Frames.thrownAt(e));
            machine.calls().end("");
        }
        memory.store(places.hidden(thread, Place.ENDED), Mode.ACQ_REL, 1L);
    }

    void join(Thread who, boolean timed) throws InterruptedException {
        int from = machine.replay().position();
        machine.locks().interruption();
        if (begun(who) && !(timed && machine.replay().choose(2) == 1) && !ended(who)) {
            throw machine.replay().waits(from, timed ? Step.Patience.IMPATIENT : Step.Patience.FOREVER, FOR_END);
        }
    }

    boolean isAlive(Thread who) {
        return begun(who) && !ended(who);
    }

    private boolean begun(Thread who) {
        return (long) memory.load(places.hidden(who, Place.BEGUN), Mode.OPAQUE) != 0;
    }

    private boolean ended(Thread who) {
        return (long) memory.load(places.hidden(who, Place.ENDED), Mode.ACQ_REL) != 0;
    }
}
