package racecard.explorer.runtime;

import java.util.IdentityHashMap;

/** Locks that whoever makes the program holds. Those that he keeps no thread of the program ever gets. */
final class HeldBefore {
    private final IdentityHashMap<Object, Integer> depths = new IdentityHashMap<>();

    void lock(Object lock) {
        depths.merge(lock, 1, Integer::sum);
    }

    /** @throws IllegalMonitorStateException when he does not hold it */
    void unlock(Object lock) {
        if (depth(lock) == 0) {
            throw new IllegalMonitorStateException("the current thread does not hold the lock");
        }
        depths.computeIfPresent(lock, (key, depth) -> depth == 1 ? null : depth - 1);
    }

    int depth(Object lock) {
        return depths.getOrDefault(lock, 0);
    }
}
