package racecard.explorer.jdk;

import racecard.explorer.runtime.Floor;

/** Stands in for the interface of this name in jdk.internal.access. */
public interface JavaUtilConcurrentTLRAccess {
    JavaUtilConcurrentTLRAccess INSTANCE = new JavaUtilConcurrentTLRAccess() {};

    default int getThreadLocalRandomProbe() {
        return Floor.getProbe();
    }

    default int advanceThreadLocalRandomProbe(int probe) {
        return Floor.advanceProbe(probe);
    }

    default void localInitThreadLocalRandomProbe() {}
}
