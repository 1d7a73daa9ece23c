package racecard.explorer.runtime;

import java.util.HashMap;
import java.util.Map;

/**
 * What the thread that runs keeps in ThreadLocals, by their names; nobody else ever sees it. Whoever looks afterwards
 * is the thread that came before the others.
 */
final class Locals {
    private final Map<Integer, Object> before = new HashMap<>();
    private Map<Integer, Object> now = before;

    void begin(boolean inThread) {
        now = inThread ? new HashMap<>() : new HashMap<>(before);
    }

    boolean has(int local) {
        return now.containsKey(local);
    }

    Object get(int local) {
        return now.get(local);
    }

    void set(int local, Object value) {
        now.put(local, value);
    }

    void remove(int local) {
        now.remove(local);
    }
}
