package racecard.explorer.jdk;

/**
 * Who waits for a synchronizer, in the order in which they came. As in the JDK's own queue none but the first is ever
 * let in: one who could have what he wants waits all the same behind one who cannot.
 *
 * <p>It is the queue of Craig, Landin and Hagersten: each has his place, and looks at those in front of it.
 */
final class SyncQueue {
    private final AtomicReference<Place> tail = new AtomicReference<>();

    /** One who waits. */
    static final class Place {
        private final Thread thread = Thread.currentThread();
        private Place
                before; // not volatile: it is set before the compareAndSet by which others come to know this place
        private volatile boolean gone;

        /** Whether all have gone who came before. */
        boolean isFirst() {
            for (Place other = before; other != null; other = other.before) {
                if (!other.gone) {
                    return false;
                }
            }
            return true;
        }

        /** He has what he wanted, or has given up. */
        void leave() {
            gone = true;
        }
    }

    /** Comes last. */
    Place join() {
        Place mine = new Place();
        do {
            mine.before = tail.get();
        } while (!tail.compareAndSet(mine.before, mine));
        return mine;
    }

    /** Whether somebody else is first. */
    boolean hasPredecessors() {
        Place first = null;
        for (Place other = tail.get(); other != null; other = other.before) {
            if (!other.gone) {
                first = other;
            }
        }
        return first != null && first.thread != Thread.currentThread();
    }
}
