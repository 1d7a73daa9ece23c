package racecard.threadlet;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an implementation promises; specifications and checks are read off it.
 *
 * @param promises unmodifiable, in the order of {@link Promise}
 */
public record Contract(Set<Promise> promises) {
    /** What the newest revision promises: what a candidate is held to unless it says otherwise. */
    public static final Contract CURRENT = of(
            Promise.ALWAYS_CALLS_BACK,
            Promise.CANCELS_WHAT_IS_QUEUED,
            Promise.PUBLISHES_DATA,
            Promise.ENOUGH_WORKERS,
            Promise.WAKES_MAIN_LOOP,
            Promise.NESTED_POLL,
            Promise.RESIZES,
            Promise.RESIZES_BACK,
            Promise.FREES);

    /** A contract that no later change to {@code promises} can alter. */
    public Contract {
        EnumSet<Promise> copy = EnumSet.noneOf(Promise.class);
        copy.addAll(promises);
        promises = Collections.unmodifiableSet(copy);
    }

    /** Exactly these promises. */
    public static Contract of(Promise... promises) {
        return new Contract(Set.of(promises));
    }

    /** This contract with more promises. */
    public Contract and(Promise... more) {
        EnumSet<Promise> all = copy();
        Collections.addAll(all, more);
        return new Contract(all);
    }

    /** This contract without some promises. */
    public Contract without(Promise... fewer) {
        EnumSet<Promise> all = copy();
        for (Promise promise : fewer) {
            all.remove(promise);
        }
        return new Contract(all);
    }

    /** Whether this is promised. */
    public boolean promises(Promise promise) {
        return promises.contains(promise);
    }

    private EnumSet<Promise> copy() {
        EnumSet<Promise> all = EnumSet.noneOf(Promise.class);
        all.addAll(promises);
        return all;
    }
}
