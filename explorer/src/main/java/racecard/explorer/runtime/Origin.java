package racecard.explorer.runtime;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What classes of one loader have made outside of threads, over all explorations that use the loader. Static fields and
 * what they hold live as long as it; a loader whose statics a harness's constructor has changed is of no use to another
 * exploration.
 */
public final class Origin {
    private final IdentityHashMap<Object, Integer> arrays = new IdentityHashMap<>();
    private final Set<Class<?>> initialised = new HashSet<>();
    private int names;
    private int initializing;
    private boolean changed;

    /** Whether a harness's constructor has changed what static initialisers had made. */
    public boolean isChanged() {
        return changed;
    }

    /** Late classes that were initialised before the threads. */
    Set<Class<?>> initialised() {
        return initialised;
    }

    /** An initialiser did what would not be done again. */
    void mustNotBeUsedAgain() {
        changed = true;
    }

    /** How many names what static initialisers make has used. */
    int names() {
        return names;
    }

    /** A static initialiser begins (1) or ends (-1). */
    void initializing(int by) {
        initializing += by;
    }

    boolean isInitializing() {
        return initializing > 0;
    }

    /** A name for what a static initialiser makes. */
    int name() {
        return ++names;
    }

    /** Something was written outside of threads. */
    void written(boolean wasThere) {
        changed |= wasThere && initializing == 0;
    }

    IdentityHashMap<Object, Integer> arrays() {
        return arrays;
    }
}
