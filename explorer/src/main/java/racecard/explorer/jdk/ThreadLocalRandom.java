package racecard.explorer.jdk;

import racecard.explorer.runtime.Floor;

/**
 * Stands in for what the JDK's own classes ask of java.util.concurrent.ThreadLocalRandom, where any number will do. It
 * has none for programs.
 */
public final class ThreadLocalRandom {
    private ThreadLocalRandom() {}

    public static void localInit() {}

    public static int getProbe() {
        return Floor.getProbe();
    }

    public static int advanceProbe(int probe) {
        return Floor.advanceProbe(probe);
    }

    public static int nextSecondarySeed() {
        return Floor.getProbe();
    }
}
