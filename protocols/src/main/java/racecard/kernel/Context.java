package racecard.kernel;

/**
 * Who is running: the CPU it runs on, the locks it holds, whether it may be preempted. What lockdep and
 * CONFIG_DEBUG_ATOMIC_SLEEP keep in {@code current}. Nobody but its own thread looks at it, so that what it checks
 * costs no synchronisation and orders nothing.
 */
public final class Context {
    private static final int MOST_LOCKS = 16;

    private final String name;
    private final int cpu;
    private final DebugSpinLock[] held = new DebugSpinLock[MOST_LOCKS];
    private final int[] generations = new int[MOST_LOCKS];
    private int depth;
    private int pins;
    private KasanObject made;

    /** Somebody called {@code name} in reports, who runs on this CPU, holds nothing and may sleep. */
    public Context(String name, int cpu) {
        this.name = name;
        this.cpu = cpu;
    }

    /** preempt_disable, and later migrate_disable: from here to {@link #unpin} the CPU stays the same. */
    public void pin() {
        pins++;
    }

    /** preempt_enable. */
    public void unpin() {
        if (pins == 0) {
            throw new Oops(name + " enables preemption that is not disabled");
        }
        pins--;
    }

    /** smp_processor_id: the CPU's number, from 0. */
    public int cpu() {
        if (pins == 0) {
            throw new Oops("smp_processor_id in preemptible code of " + name);
        }
        return cpu;
    }

    /** might_sleep. @throws Oops when a spin lock is held or preemption is disabled */
    public void mightSleep(String what) {
        if (depth > 0 || pins > 0) {
            throw new Oops("scheduling while atomic: " + what + " in " + name
                    + (depth > 0 ? ", which holds " + held[depth - 1] : ", which is pinned"));
        }
    }

    /** lockdep_is_held. */
    public boolean holds(DebugSpinLock lock) {
        return find(lock) >= 0;
    }

    void acquired(DebugSpinLock lock, int generation) {
        held[depth] = lock;
        generations[depth++] = generation;
    }

    /** The lock, as it was made in this generation, is let go. */
    void releases(DebugSpinLock lock, int generation) {
        int at = find(lock);
        if (at < 0) {
            throw new Oops(name + " unlocks " + lock + ", which it does not hold");
        }
        if (generations[at] != generation) {
            throw new Oops(name + " unlocks " + lock + ", which was made anew while it was held");
        }
        for (int i = at + 1; i < depth; i++) {
            held[i - 1] = held[i];
            generations[i - 1] = generations[i];
        }
        depth--;
    }

    /** Whoever waits for a lock that this one holds gets a {@link Lockup} instead of hanging. */
    public void die() {
        while (depth > 0) {
            held[--depth].die();
        }
    }

    /** It allocated this: kept for whoever counts what is left at the end. */
    public void made(KasanObject object) {
        made = object;
    }

    /** What it allocated last, null for nothing. */
    public KasanObject made() {
        return made;
    }

    /** What is held still, as text; empty for nothing. */
    public String leftovers() {
        return depth == 0 ? "" : name + " returns with " + held[depth - 1] + " held";
    }

    private int find(DebugSpinLock lock) {
        for (int i = 0; i < depth; i++) {
            if (held[i] == lock) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return name;
    }
}
