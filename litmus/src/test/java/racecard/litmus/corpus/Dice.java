package racecard.litmus.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What choices are made with: a linear congruential generator modulo 2^64, of which the high bits are used. The
 * recorded corpus was made with it, so it must go on to give these numbers.
 */
final class Dice {
    private static final int USED_BITS_FROM = 33;

    private long state;

    Dice(long seed) {
        state = seed * 2862933555777941757L + 3037000493L;
    }

    /** The seed that a text stands for: its FNV-1 hash, with the factor last. */
    static long seed(String text) {
        long hash = 1469598103934665603L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 1099511628211L;
        }
        return hash;
    }

    /** A number from 0 on, less than the bound. */
    int below(int bound) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) ((state >>> USED_BITS_FROM) % bound);
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    String pick(String... choices) {
        return choices[below(choices.length)];
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> List<T> shuffled(List<T> sorted) {
        List<T> list = new ArrayList<>(sorted);
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T other = list.get(j);
            list.set(j, list.get(i));
            list.set(i, other);
        }
        return list;
    }
}
