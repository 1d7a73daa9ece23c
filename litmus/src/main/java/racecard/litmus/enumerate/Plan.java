package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import racecard.litmus.cat.CatModel;
import racecard.litmus.program.Tag;

/**
 * What has to be chosen for a skeleton, location by location: who writes to each, who reads from each, and what
 * coherence may not contradict from the start.
 *
 * @param places the locations that some thread touches, those first whose choice decides most: locks, then those with
 *     most reads
 */
record Plan(List<Place> places) {
    /** Coherence of one place is kept in the bits of a long. */
    static final int MOST_WRITES = 64;

    /** Up to so many ways to choose at one place it costs less to try all than to ask in between. */
    private static final double FEW = 40;

    /** A location. */
    static final class Place {
        private final int[] writes;
        private final int[] reads;
        private final int[][] sources;
        private final long[] before;
        private final boolean large;
        private final boolean orderFirst;

        Place(int[] writes, int[] reads, int[][] sources, long[] before, boolean large, boolean orderFirst) {
            this.writes = writes;
            this.reads = reads;
            this.sources = sources;
            this.before = before;
            this.large = large;
            this.orderFirst = orderFirst;
        }

        /** Whether there are so many ways to choose that it pays to ask the models in between. */
        boolean isLarge() {
            return large;
        }

        /**
         * Whether the order of writes is chosen before who reads them, so that the models can say what order they want.
         */
        boolean orderFirst() {
            return orderFirst;
        }

        /** Its writes, the initial one first. */
        int[] writes() {
            return writes;
        }

        int[] reads() {
            return reads;
        }

        /** For each read the indices in {@link #writes} that it may read from. */
        int[][] sources() {
            return sources;
        }

        /** For each write a mask of those that must come before it. */
        long[] before() {
            return before;
        }
    }

    /**
     * What to choose.
     *
     * @param constraints what all models agree to leave out
     * @param monotone whether all models may be asked about a part
     * @param order pairs of threads whose first writes come in this order
     */
    static Plan of(
            Skeleton skeleton, int locations, SharedConstraints constraints, boolean monotone, List<int[]> order) {
        boolean ordered = monotone && constraints.coherence() == CatModel.Coherence.ALL;
        List<Place> places = new ArrayList<>();
        for (int l = 0; l < locations; l++) {
            if (skeleton.init(l) >= 0) {
                places.add(place(skeleton, l, constraints.coherent(), ordered, order));
            }
        }
        places.sort(Comparator.comparing((Place p) -> !isLock(skeleton, p)).thenComparing(p -> -p.reads().length));
        return new Plan(List.copyOf(places));
    }

    private static boolean isLock(Skeleton skeleton, Place place) {
        for (int read : place.reads()) {
            if (skeleton.has(read, Tag.LKR)) {
                return true;
            }
        }
        return false;
    }

    private static Place place(Skeleton s, int l, boolean coherent, boolean ordered, List<int[]> order) {
        List<Integer> writes = new ArrayList<>();
        List<Integer> reads = new ArrayList<>();
        for (int e = 0; e < s.size(); e++) {
            if (s.location(e) == l && s.isAccess(e)) {
                (s.isWrite(e) ? writes : reads).add(e);
            }
        }
        if (writes.size() > MOST_WRITES) {
            throw new Budget.OutOfBudget("more than " + MOST_WRITES + " writes to one location");
        }
        int[] w = writes.stream().mapToInt(e -> e).toArray();
        int[][] sources = new int[reads.size()][];
        for (int r = 0; r < sources.length; r++) {
            sources[r] = sources(s, reads.get(r), w, coherent);
        }
        long[] before = new long[w.length];
        for (int j = 1; j < w.length; j++) {
            before[j] = 1;
            for (int i = 1; coherent && i < j; i++) {
                before[j] |= s.thread(w[i]) == s.thread(w[j]) ? 1L << i : 0;
            }
        }
        for (int[] pair : order) {
            int a = writes.indexOf(firstWrite(s, pair[0]));
            int b = writes.indexOf(firstWrite(s, pair[1]));
            if (a >= 0) {
                before[b] |= 1L << a;
            }
        }
        boolean atomic = reads.stream().anyMatch(r -> s.partner(r) >= 0);
        boolean large = ways(w.length - 1, sources) > FEW;
        return new Place(
                w, reads.stream().mapToInt(e -> e).toArray(), sources, before, large, large && ordered && !atomic);
    }

    /** About how many ways there are to choose an order and sources. */
    private static double ways(int writes, int[]... sources) {
        double ways = 1;
        for (int w = 2; w <= writes; w++) {
            ways *= w;
        }
        for (int[] choices : sources) {
            ways *= choices.length;
        }
        return ways;
    }

    private static int firstWrite(Skeleton s, int t) {
        return s.event(t, s.shapes().get(t).firstWrite());
    }

    /**
     * Whom a read may read from. Under coherence: of its own thread's writes only the last before it, and none that
     * this hides. Never from its own other half: that value would be made of itself.
     */
    private static int[] sources(Skeleton s, int read, int[] writes, boolean coherent) {
        int hidden = -1;
        for (int i = 0; coherent && i < writes.length; i++) {
            if (s.thread(writes[i]) == s.thread(read) && writes[i] < read) {
                hidden = i;
            }
        }
        List<Integer> sources = new ArrayList<>();
        for (int i = 0; i < writes.length; i++) {
            int w = writes[i];
            boolean own = s.thread(w) == s.thread(read);
            boolean hides = coherent && (own ? i != hidden : s.thread(w) < 0 && hidden >= 0);
            if (!hides && s.partner(read) != w) {
                sources.add(i);
            }
        }
        return sources.stream().mapToInt(i -> i).toArray();
    }
}
