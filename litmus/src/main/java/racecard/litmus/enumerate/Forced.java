package racecard.litmus.enumerate;

import racecard.litmus.relation.Rel;

/**
 * What is known of the coherence order of one place when some of its reads have chosen their writes: for each write
 * those that come before it, closed under transitivity, read by read. A choice after which some write would come before
 * itself has no order, and is not built upon.
 */
final class Forced {
    private final Skeleton skeleton;
    private final Plan.Place place;
    private final boolean coherent;
    private final boolean atomic;
    private final int[] source;
    /** For each read the index of its other half among the writes, -1 when it has none. */
    private final int[] half;

    private final long[][] before;
    private long[] level;

    Forced(Skeleton skeleton, Plan.Place place, SharedConstraints constraints) {
        this.skeleton = skeleton;
        this.place = place;
        coherent = constraints.coherent();
        atomic = constraints.atomic();
        int reads = place.reads().length;
        source = new int[reads];
        half = new int[reads];
        for (int r = 0; r < reads; r++) {
            half[r] = -1;
            for (int w = 0; w < place.writes().length; w++) {
                if (skeleton.partner(place.reads()[r]) == place.writes()[w]) {
                    half[r] = w;
                }
            }
        }
        before = new long[reads + 1][place.writes().length];
        for (int w = 0; w < before[0].length; w++) {
            for (long left = place.before()[w]; left != 0; left &= left - 1) {
                add(before[0], Long.numberOfTrailingZeros(left), w);
            }
        }
        level = before[0];
    }

    /**
     * Read number {@code r} takes its value from this write; those before it have chosen. @return whether some order is
     * left
     */
    boolean read(int r, int from) {
        source[r] = from;
        level = before[r + 1];
        System.arraycopy(before[r], 0, level, 0, level.length);
        return (!coherent || follow(r, from)) && (!atomic || adjacent(r));
    }

    /** What coherence follows from what one thread reads and writes in turn. */
    private boolean follow(int r, int from) {
        int read = place.reads()[r];
        int t = skeleton.thread(read);
        boolean possible = true;
        for (int w = 1; possible && w < level.length; w++) {
            int write = place.writes()[w];
            if (w != from && skeleton.thread(write) == t) {
                possible = write < read ? add(level, w, from) : add(level, from, w);
            }
        }
        for (int other = 0; possible && other < r; other++) {
            if (skeleton.thread(place.reads()[other]) == t && source[other] != from) {
                possible =
                        place.reads()[other] < read ? add(level, source[other], from) : add(level, from, source[other]);
            }
        }
        return possible;
    }

    /**
     * A write half comes directly after what its read half read: whatever comes after the one comes after the other,
     * and before likewise.
     */
    private boolean adjacent(int upTo) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int r = 0; r <= upTo; r++) {
                int mine = half[r];
                if (mine < 0) {
                    continue;
                }
                int from = source[r];
                changed |= (level[mine] >>> from & 1) == 0;
                if (!add(level, from, mine)) {
                    return false;
                }
                for (int w = 0; w < level.length; w++) {
                    boolean after = w != mine && (level[w] >>> from & 1) != 0 && (level[w] >>> mine & 1) == 0;
                    boolean ahead = w != from && (level[mine] >>> w & 1) != 0 && (level[from] >>> w & 1) == 0;
                    if ((after && !add(level, mine, w)) || (ahead && !add(level, w, from))) {
                        return false;
                    }
                    changed |= after || ahead;
                }
            }
        }
        return true;
    }

    /** @return whether {@code a} may come before {@code b} */
    private static boolean add(long[] before, int a, int b) {
        if (a == b || (before[a] >>> b & 1) != 0) {
            return false;
        }
        long gained = before[a] | 1L << a;
        for (int w = 0; w < before.length; w++) {
            if (w == b || (before[w] >>> b & 1) != 0) {
                before[w] |= gained;
            }
        }
        return true;
    }

    /** The order is this one, and reads are yet to choose. */
    void settle(Rel co) {
        for (int w = 0; w < level.length; w++) {
            before[0][w] = 0;
            for (int earlier = 0; earlier < level.length; earlier++) {
                before[0][w] |= co.has(place.writes()[earlier], place.writes()[w]) ? 1L << earlier : 0;
            }
        }
    }

    /**
     * Whether this write may come next after those placed, the last of which is {@code last}; -1 for none. All reads
     * have chosen, or none of them.
     */
    boolean mayFollow(int w, long placed, int last) {
        boolean free = ((place.orderFirst() ? place.before()[w] : before[source.length][w]) & ~placed) == 0;
        return free && (last < 0 || !atomic || follower(last) < 0 || follower(last) == w);
    }

    private int follower(int write) {
        for (int r = 0; r < source.length; r++) {
            if (half[r] >= 0 && source[r] == write) {
                return half[r];
            }
        }
        return -1;
    }

    /** Whether this write may come last; all reads have chosen. */
    boolean mayBeLast(int w) {
        for (long others : before[source.length]) {
            if ((others >>> w & 1) != 0) {
                return false;
            }
        }
        return true;
    }
}
