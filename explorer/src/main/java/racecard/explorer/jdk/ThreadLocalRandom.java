package racecard.explorer.jdk;

import racecard.explorer.runtime.Chance;
import racecard.explorer.runtime.Floor;

/**
 * Stands in for java.util.concurrent.ThreadLocalRandom. What the JDK's own classes ask of it may be any number. What a
 * program asks before its threads start is any number, one exploration for each; its threads have none.
 */
public final class ThreadLocalRandom {
    private static final ThreadLocalRandom THE = new ThreadLocalRandom();

    private ThreadLocalRandom() {}

    public static ThreadLocalRandom current() {
        Chance.current();
        return THE;
    }

    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
        return Chance.draw(bound);
    }

    public int nextInt(int from, int bound) {
        if (from >= bound) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
        return from + Chance.draw(Math.subtractExact(bound, from));
    }

    public boolean nextBoolean() {
        return Chance.draw(2) == 1;
    }

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
