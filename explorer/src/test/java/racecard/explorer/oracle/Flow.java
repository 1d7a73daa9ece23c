package racecard.explorer.oracle;

import java.util.List;

/** A candidate but for coherence. */
final class Flow {
    /** The initial writes, in the order of locations, then the threads' events. */
    final List<Event> events;

    final Relation po;
    final Relation rf;
    /** Whom each read reads; -1 for what does not read. */
    final int[] source;

    Flow(List<Event> events, int[] source) {
        this.events = events;
        this.source = source.clone();
        po = new Relation(events.size());
        rf = new Relation(events.size());
        for (int b = 0; b < events.size(); b++) {
            if (source[b] >= 0) {
                rf.add(source[b], b);
            }
            for (int a = 0; a < b; a++) {
                if (events.get(a).thread() >= 0
                        && events.get(a).thread() == events.get(b).thread()) {
                    po.add(a, b);
                }
            }
        }
    }

    /** From reads to what needs them; where a read-modify-write needs one, its update does too. */
    Relation dependencies() {
        Relation dependencies = new Relation(events.size());
        for (int b = 0; b < events.size(); b++) {
            int left = events.get(b).needs();
            for (int a = 0; a < b && left >= 0; a++) {
                if (events.get(a).reads() && po.has(a, b) && left-- == 0) {
                    dependencies.add(a, b);
                }
            }
        }
        return dependencies;
    }

    boolean writesOfOneLocation(int a, int b) {
        return a != b
                && events.get(a).writes()
                && events.get(b).writes()
                && events.get(a).location() == events.get(b).location();
    }
}
