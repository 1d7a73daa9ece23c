package racecard.models.threadlet;

import java.util.ArrayList;
import java.util.List;

/**
 * What was seen to go wrong on the way. Only then do threads meet here: a journal of what went right would order what
 * it is to watch.
 */
final class Journal {
    private record Entry(String what, Entry earlier) {}

    private Entry last;

    synchronized void violated(String what) {
        last = new Entry(what, last);
    }

    /** In order. */
    synchronized List<String> entries() {
        List<String> all = new ArrayList<>();
        for (Entry entry = last; entry != null; entry = entry.earlier()) {
            all.add(0, entry.what());
        }
        return all;
    }
}
