package racecard.explorer.runtime;

import java.util.HashMap;
import java.util.Map;

/** How often the thread that runs holds locks: nobody else ever asks. */
public final class Holds {
    private record Key(int name, int how) {}

    private final Map<Key, Integer> counts = new HashMap<>();

    void begin() {
        counts.clear();
    }

    /** How often it holds this one in this way, after so many more. */
    public static int count(Object lock, int how, int more) {
        Machine machine = Machine.current();
        return machine.threads()
                .holds()
                .counts
                .merge(new Key(machine.heap().name(lock, machine), how), more, Integer::sum);
    }
}
