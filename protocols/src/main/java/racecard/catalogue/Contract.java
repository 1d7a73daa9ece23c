package racecard.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an implementation promises; specifications and checks are read off it.
 *
 * @param promises unmodifiable, in the order of the protocol's promises
 * @param <P> the promises of its protocol
 */
@SuppressWarnings("varargs") // promises are handed on, and nothing is written to the arrays
public record Contract<P extends Enum<P>>(Set<P> promises) {
    /** A contract that no later change to {@code promises} can alter. */
    public Contract {
        promises = Collections.unmodifiableSet(new TreeSet<>(promises));
    }

    /** Exactly these promises. */
    @SafeVarargs
    public static <P extends Enum<P>> Contract<P> of(P... promises) {
        return new Contract<>(Set.of(promises));
    }

    /** This contract with more promises. */
    @SafeVarargs
    public final Contract<P> and(P... more) {
        Set<P> all = new TreeSet<>(promises);
        Collections.addAll(all, more);
        return new Contract<>(all);
    }

    /** This contract without some promises. */
    @SafeVarargs
    public final Contract<P> without(P... fewer) {
        Set<P> all = new TreeSet<>(promises);
        all.removeAll(Arrays.asList(fewer));
        return new Contract<>(all);
    }

    /** Whether this is promised. */
    public boolean promises(P promise) {
        return promises.contains(promise);
    }
}
