package racecard.litmus.enumerate;

import java.util.Arrays;

/**
 * Which paths of each thread are still possible, given who reads from whom: a read has the value of its write. Narrowed
 * to the point where every pair chosen so far could agree, pair by pair; when all reads are chosen and values rest on
 * each other in no circle, one path a thread is left.
 */
final class Narrowing {
    private final Skeleton skeleton;
    private final long[] initial;
    private final long[][] alive;
    private final long[][][] saved;
    private final int[] reads;
    private final int[] writes;
    private final long[] newReader;
    private final long[] newWriter;
    private int pairs;
    private int depth;

    /** @param initial the locations' initial values */
    Narrowing(Skeleton skeleton, long[] initial, int mostReads) {
        this.skeleton = skeleton;
        this.initial = initial;
        int threads = skeleton.shapes().size();
        int words = 0;
        alive = new long[threads][];
        saved = new long[mostReads + threads + 1][threads][];
        for (int t = 0; t < threads; t++) {
            PathShape shape = skeleton.shapes().get(t);
            alive[t] = new long[shape.words()];
            Arrays.fill(alive[t], -1L);
            if ((shape.size() & 63) != 0) {
                alive[t][shape.words() - 1] = (1L << shape.size()) - 1;
            }
            for (long[][] level : saved) {
                level[t] = new long[shape.words()];
            }
            words = Math.max(words, shape.words());
        }
        newReader = new long[words];
        newWriter = new long[words];
        reads = new int[mostReads];
        writes = new int[mostReads];
    }

    /**
     * The read takes its value from the write. @return false when no paths agree with that; {@link #release} it in
     * either case
     */
    boolean bind(int read, int write) {
        save();
        reads[pairs] = read;
        writes[pairs++] = write;
        return agree();
    }

    /**
     * The thread takes this path. @return false when no paths of the others agree with that; {@link #unpin} it in
     * either case
     */
    boolean pin(int t, int path) {
        save();
        Arrays.fill(alive[t], 0);
        alive[t][path >> 6] = 1L << path;
        return agree();
    }

    private void save() {
        for (int t = 0; t < alive.length; t++) {
            System.arraycopy(alive[t], 0, saved[depth][t], 0, alive[t].length);
        }
        depth++;
    }

    private boolean agree() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = pairs - 1; i >= 0; i--) {
                int outcome = agree(reads[i], writes[i]);
                if (outcome < 0) {
                    return false;
                }
                changed |= outcome > 0;
            }
        }
        return true;
    }

    /** Takes the last pair back. */
    void release() {
        pairs--;
        unpin();
    }

    /** Takes the last path back. */
    void unpin() {
        depth--;
        for (int t = 0; t < alive.length; t++) {
            System.arraycopy(saved[depth][t], 0, alive[t], 0, alive[t].length);
        }
    }

    /** @return 1 when paths fell out, 0 when none did, -1 when none is left */
    private int agree(int read, int write) {
        int tr = skeleton.thread(read);
        int tw = skeleton.thread(write);
        PathShape reader = skeleton.shapes().get(tr);
        int r = skeleton.place(read);
        if (tw < 0) {
            long value = initial[skeleton.location(write)];
            int i = Arrays.binarySearch(reader.values(r), value);
            return i < 0 ? -1 : keep(tr, reader.paths(r, i));
        }
        PathShape writer = skeleton.shapes().get(tw);
        int w = skeleton.place(write);
        Arrays.fill(newReader, 0);
        Arrays.fill(newWriter, 0);
        long[] have = reader.values(r);
        long[] give = writer.values(w);
        for (int i = 0, j = 0; i < have.length && j < give.length; ) {
            if (have[i] < give[j]) {
                i++;
            } else if (have[i] > give[j]) {
                j++;
            } else {
                long[] pr = reader.paths(r, i++);
                long[] pw = writer.paths(w, j++);
                if (tr == tw) {
                    for (int k = 0; k < pr.length; k++) {
                        newReader[k] |= pr[k] & pw[k];
                    }
                } else if (meets(pr, alive[tr]) && meets(pw, alive[tw])) {
                    or(newReader, pr);
                    or(newWriter, pw);
                }
            }
        }
        int kept = keep(tr, newReader);
        if (tr == tw || kept < 0) {
            return kept;
        }
        int other = keep(tw, newWriter);
        return other < 0 ? other : kept | other;
    }

    private int keep(int t, long[] paths) {
        long any = 0;
        int changed = 0;
        for (int k = 0; k < alive[t].length; k++) {
            long now = alive[t][k] & paths[k];
            changed |= now == alive[t][k] ? 0 : 1;
            alive[t][k] = now;
            any |= now;
        }
        return any == 0 ? -1 : changed;
    }

    private static boolean meets(long[] a, long[] b) {
        for (int k = 0; k < a.length; k++) {
            if ((a[k] & b[k]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static void or(long[] into, long[] from) {
        for (int k = 0; k < from.length; k++) {
            into[k] |= from[k];
        }
    }

    /** The paths left of a thread. */
    int[] paths(int t) {
        int[] paths = new int[Arrays.stream(alive[t]).mapToInt(Long::bitCount).sum()];
        int found = 0;
        for (int k = 0; k < alive[t].length; k++) {
            for (long left = alive[t][k]; left != 0; left &= left - 1) {
                paths[found++] = (k << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return paths;
    }

    /** The only path left of a thread, -1 when there are several: its values rest on each other in a circle. */
    int path(int t) {
        int path = -1;
        for (int k = 0; k < alive[t].length; k++) {
            if (alive[t][k] != 0) {
                if (path >= 0 || Long.bitCount(alive[t][k]) > 1) {
                    return -1;
                }
                path = (k << 6) + Long.numberOfTrailingZeros(alive[t][k]);
            }
        }
        return path;
    }
}
