package racecard.explorer.runtime;

import java.util.HashMap;
import java.util.Map;
import racecard.explorer.graph.Mode;
import racecard.explorer.graph.Step;
import racecard.explorer.runtime.Memory.Update;

/**
 * Monitors, ReentrantLock, conditions and parking, out of reads and writes, as {@code docs/facts/java-model.md} has
 * them: to lock is an acquire RMW of a word from free to held, to unlock a release write, and re-entry is nothing at
 * all. The set of waiters of a condition is a word guarded by its lock, a bit a thread; a notified thread sees its own
 * signal. Nothing here orders more than that: no fence, no volatile access.
 *
 * <p>A wait may end by itself, as the Java platform allows: spuriously or by its timeout. What the thread wrote in
 * order to wait changes nothing for anybody then, so a loop that brings it back to the same wait with the same local
 * variables has not gone on: any number of such rounds is as good as none. That is also why a Condition need not
 * know who has waited longest: where another is signalled first, those before him might have woken by themselves and
 * come again.
 */
final class Locks {
    private static final long FREE = 0;
    private static final long HELD = 1;

    private static final Waiting FOR_LOCK = new Waiting("waits for a lock", true);
    private static final Waiting FOR_NOTICE = new Waiting("waits and nobody notifies it");
    private static final Waiting FOR_PERMIT = new Waiting("is parked and no permit comes");

    private final Machine machine;
    private final Memory memory;
    private final Places places;
    private final Map<Place, Integer> depth = new HashMap<>();
    private final HeldBefore before = new HeldBefore();

    Locks(Machine machine, Memory memory, Places places) {
        this.machine = machine;
        this.memory = memory;
        this.places = places;
    }

    void begin() {
        depth.clear();
    }

    private boolean outside() {
        return !machine.inThread();
    }

    private boolean setup() {
        return machine.phase() == Machine.Phase.OUTSIDE;
    }

    private Place word(Object lock) {
        return places.hidden(lock, Place.LOCK, before.depth(lock) == 0 ? FREE : HELD);
    }

    void lock(Object lock) {
        if (setup()) {
            before.lock(lock);
            return;
        }
        Place word = word(lock);
        if (outside() && !tryLock(lock)) {
            throw new IllegalStateException("it takes a lock that is still held when the threads have ended");
        } else if (!outside() && depth.merge(word, 1, Integer::sum) == 1 && take(word) == HELD) {
            throw machine.replay().waits(machine.replay().position() - 1, Step.Patience.FOREVER, FOR_LOCK);
        }
    }

    void lockInterruptibly(Object lock) throws InterruptedException {
        if (outside()) {
            lock(lock);
            return;
        }
        int from = machine.replay().position();
        interruption();
        Place word = word(lock);
        if (depth.getOrDefault(word, 0) == 0 && take(word) == HELD) {
            throw machine.replay().waits(from, Step.Patience.FOREVER, FOR_LOCK);
        }
        depth.merge(word, 1, Integer::sum);
    }

    int depth(Object lock) {
        return setup() ? before.depth(lock) : depth.getOrDefault(word(lock), 0);
    }

    /** Whether somebody holds it, which may change at once. */
    boolean isLocked(Object lock) {
        if (outside() && depth(lock) > 0) {
            return true;
        }
        return !setup() && (long) memory.load(word(lock), Mode.ACQ_REL) == HELD;
    }

    /** Whether somebody waits for a condition of a lock that the thread holds. */
    int waiters(Object lock, Object condition) {
        if (outside()) {
            return 0;
        }
        owned(lock);
        return Long.bitCount((long) memory.load(places.hidden(condition, Place.WAITERS), Mode.PLAIN));
    }

    /** A failed attempt orders nothing, as Lock's documentation has it. */
    boolean tryLock(Object lock) {
        if (setup()) {
            before.lock(lock);
            return true;
        }
        Place word = word(lock);
        if (depth.getOrDefault(word, 0) > 0 || (outside() ? !isLocked(lock) : take(word) != HELD)) {
            depth.merge(word, 1, Integer::sum);
            return true;
        }
        return false;
    }

    /** Takes a lock unless it is held. @return what was found */
    private long take(Place word) {
        return (long) memory.exchange(word, Mode.ACQ_REL, Mode.PLAIN, value -> new Update((long) value != HELD, HELD));
    }

    void unlock(Object lock) {
        if (setup()) {
            before.unlock(lock);
            return;
        }
        Place word = owned(lock);
        if (depth.merge(word, -1, Integer::sum) == 0 && !outside()) {
            memory.store(word, Mode.ACQ_REL, FREE);
        }
    }

    boolean isHeld(Object lock) {
        return depth(lock) > 0;
    }

    private Place owned(Object lock) {
        Place word = word(lock);
        if (depth.getOrDefault(word, 0) == 0) {
            throw new IllegalMonitorStateException("the current thread does not hold the lock");
        }
        return word;
    }

    /**
     * Waits on a condition of a lock.
     *
     * @param condition for a monitor, the same object
     * @return whether it was notified; otherwise it woke by itself
     * @throws InterruptedException when it was interrupted and not notified; not with {@code uninterruptibly}
     */
    boolean await(Object lock, Object condition, boolean timed, boolean uninterruptibly) throws InterruptedException {
        if (outside()) {
            throw new IllegalStateException(
                    "nobody could end a wait before the threads have started or after they have ended");
        }
        Place word = owned(lock);
        if (!uninterruptibly) {
            interruption();
        }
        Place waiters = places.hidden(condition, Place.WAITERS);
        Place signal = places.hidden(condition, Place.SIGNAL - machine.replay().thread());
        long me = 1L << machine.replay().thread();
        int held = depth.remove(word);
        Loops.Memento before = machine.loops().memento();
        memory.store(waiters, Mode.PLAIN, (long) memory.load(waiters, Mode.PLAIN) | me);
        memory.store(word, Mode.ACQ_REL, FREE);
        boolean gaveUp = machine.replay().givesUp();
        int from = machine.replay().position();
        boolean interrupted =
                !gaveUp && !uninterruptibly && isInterrupted(machine.threads().current());
        if (!gaveUp && !interrupted && (long) memory.load(signal, Mode.ACQ_REL) == 0) {
            throw machine.replay().waits(from, timed ? Step.Patience.IMPATIENT : Step.Patience.FOREVER, FOR_NOTICE);
        }
        if (take(word) == HELD) {
            throw machine.replay().waits(machine.replay().position() - 1, Step.Patience.FOREVER, FOR_LOCK);
        }
        depth.put(word, held);
        long waiting = (long) memory.load(waiters, Mode.PLAIN);
        if ((waiting & me) != 0) {
            memory.store(waiters, Mode.PLAIN, waiting & ~me);
            if (interrupted) {
                interruption();
            }
            machine.loops().restore(before);
            return false;
        }
        memory.store(signal, Mode.OPAQUE, 0L);
        return true;
    }

    void signal(Object lock, Object condition, boolean all) {
        if (outside()) {
            return;
        }
        owned(lock);
        Place waiters = places.hidden(condition, Place.WAITERS);
        long waiting = (long) memory.load(waiters, Mode.PLAIN);
        if (waiting == 0) {
            return;
        }
        long chosen = all ? waiting : chosen(waiting);
        memory.store(waiters, Mode.PLAIN, waiting & ~chosen);
        for (int t = 0; t < Long.SIZE; t++) {
            if ((chosen & 1L << t) != 0) {
                memory.store(places.hidden(condition, Place.SIGNAL - t), Mode.ACQ_REL, 1L);
            }
        }
    }

    private long chosen(long waiting) {
        int skip = Long.bitCount(waiting) == 1 ? 0 : machine.replay().choose(Long.bitCount(waiting));
        for (; skip > 0; skip--) {
            waiting &= waiting - 1;
        }
        return Long.lowestOneBit(waiting);
    }

    /**
     * LockSupport.park, which may return for no reason. Its documentation promises no order; but no JVM hands over a
     * permit without one (HotSpot does so under a mutex), and without it nobody who is woken could know what for:
     * unpark is a release write, and park takes the permit by an acquire RMW.
     */
    void park(boolean timed) {
        if (outside()) {
            throw new IllegalStateException(
                    "nobody could unpark before the threads have started or after they have ended");
        }
        if (machine.replay().givesUp()) {
            return;
        }
        int from = machine.replay().position();
        if (isInterrupted(machine.threads().current())) {
            return;
        }
        Place permit = places.hidden(machine.threads().current(), Place.PERMIT);
        long found =
                (long) memory.exchange(permit, Mode.ACQ_REL, Mode.PLAIN, value -> new Update((long) value != 0, 0L));
        if (found == 0) {
            throw machine.replay().waits(from, timed ? Step.Patience.IMPATIENT : Step.Patience.FOREVER, FOR_PERMIT);
        }
    }

    void unpark(Thread who) {
        if (!outside() && who != null) {
            memory.store(places.hidden(who, Place.PERMIT), Mode.ACQ_REL, 1L);
        }
    }

    // ---- interrupts: a flag a thread. Whoever finds it raised knows what the one who raised it did before

    void interrupt(Thread who) {
        places.interrupted();
        memory.store(places.hidden(who, Place.INTERRUPTED), Mode.ACQ_REL, 1L);
    }

    boolean isInterrupted(Thread who) {
        return places.interrupts() && (long) memory.load(places.hidden(who, Place.INTERRUPTED), Mode.ACQ_REL) != 0;
    }

    /** Thread.interrupted. */
    boolean interrupted() {
        Thread who = machine.threads().current();
        boolean raised = isInterrupted(who);
        if (raised) {
            memory.store(places.hidden(who, Place.INTERRUPTED), Mode.OPAQUE, 0L);
        }
        return raised;
    }

    /** What begins every wait that an interrupt may end. */
    void interruption() throws InterruptedException {
        if (!outside() && interrupted()) {
            throw new InterruptedException();
        }
    }
}
