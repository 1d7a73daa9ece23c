package racecard.checker.enumerate;

import java.util.Arrays;
import java.util.List;
import racecard.checker.cat.Judge;
import racecard.checker.relation.Rel;

/**
 * All reads-from and coherence orders over one skeleton that some model allows. Place by place: each read chooses a write whose value it can have, then the
 * writes are put in an order, then every model that is still in is asked. What a monotone model forbids of a part it forbids of the whole.
 */
final class Search {
    /** Told of every candidate that is complete. */
    interface Visitor {
        /**
         * One candidate.
         *
         * @param models bits of the models that allow it
         * @param paths for each thread the path it takes, as a number in its shape
         * @param rf reads-from, which changes when this returns
         * @param co coherence, likewise
         */
        void candidate(long models, int[] paths, Rel rf, Rel co);
    }

    private final Skeleton skeleton;
    private final List<Plan.Place> places;
    private final Judge[] judges;
    private final long monotone;
    private final Wants wants;
    private final Budget budget;
    private final Visitor visitor;
    private final Narrowing narrowing;
    private final Rel rf;
    private final Rel co;
    private final int[][] source;
    private final int[] paths;

    /**
     * @param judges one a model, all over {@code skeleton}
     * @param monotone bits of the models that may be asked about a part
     */
    Search(
            Skeleton skeleton,
            Plan plan,
            Judge[] judges,
            long monotone,
            Wants wants,
            Narrowing narrowing,
            Budget budget,
            Visitor visitor) {
        this.skeleton = skeleton;
        this.places = plan.places();
        this.judges = judges;
        this.monotone = monotone;
        this.wants = wants;
        this.narrowing = narrowing;
        this.budget = budget;
        this.visitor = visitor;
        rf = new Rel(skeleton.size());
        co = new Rel(skeleton.size());
        source = new int[places.size()][];
        for (int p = 0; p < source.length; p++) {
            source[p] = new int[places.get(p).reads().length];
        }
        paths = new int[skeleton.shapes().size()];
    }

    /** Goes through all of them. */
    void run() {
        long models = 0;
        for (int m = 0; m < judges.length; m++) {
            models |= judges[m].possible() ? 1L << m : 0;
        }
        if (places.isEmpty()) {
            models = asked(models, true);
        }
        if (models != 0) {
            place(0, models);
        }
    }

    private void place(int p, long models) {
        if (p == places.size()) {
            complete(models);
        } else {
            read(p, 0, models);
        }
    }

    private void read(int p, int r, long models) {
        Plan.Place place = places.get(p);
        if (r == place.reads().length) {
            new Order(p, models).choose();
            return;
        }
        int read = place.reads()[r];
        for (int w : place.sources()[r]) {
            if (wants.atomic() && takenTwice(p, r, w)) {
                continue;
            }
            budget.spend();
            int write = place.writes()[w];
            source[p][r] = w;
            if (narrowing.bind(read, write)) {
                rf.add(write, read);
                read(p, r + 1, models);
                rf.remove(write, read);
            }
            narrowing.release();
        }
    }

    /** Two read-modify-writes do not read from one write: each would come directly after it. */
    private boolean takenTwice(int p, int r, int w) {
        int[] reads = places.get(p).reads();
        if (skeleton.partner(reads[r]) < 0) {
            return false;
        }
        for (int other = 0; other < r; other++) {
            if (source[p][other] == w && skeleton.partner(reads[other]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The models of these that allow what is chosen so far; of those that can only be asked about the whole, all. */
    private long asked(long models, boolean whole) {
        long left = models;
        for (int m = 0; m < judges.length; m++) {
            boolean ask = (models >>> m & 1) != 0 && (whole || (monotone >>> m & 1) != 0);
            if (ask && !(judges[m].allowsRf(rf) && judges[m].allows(rf, co))) {
                left &= ~(1L << m);
            }
        }
        return left;
    }

    private void complete(long models) {
        boolean single = true;
        for (int t = 0; t < paths.length; t++) {
            paths[t] = narrowing.path(t);
            single &= paths[t] >= 0;
        }
        if (single) {
            visitor.candidate(models, paths, rf, co);
        } else {
            solve(0, models, new ThinAir(skeleton, rf));
        }
    }

    /** Values rest on each other in a circle. Through a branch alone a circle may have several solutions, all of them good; through data it has none but thin air. */
    private void solve(int t, long models, ThinAir circles) {
        if (t == paths.length) {
            if (circles.accepts(paths)) {
                visitor.candidate(models, paths, rf, co);
            }
            return;
        }
        for (int path : narrowing.paths(t)) {
            paths[t] = path;
            if (narrowing.pin(t, path)) {
                solve(t + 1, models, circles);
            }
            narrowing.unpin();
        }
    }

    /** The coherence order of one place. */
    private final class Order {
        private final int p;
        private final long models;
        private final Plan.Place place;
        private final long[] before;
        private final int[] next;

        Order(int p, long models) {
            this.p = p;
            this.models = models;
            place = places.get(p);
            before = place.before().clone();
            next = new int[before.length];
            Arrays.fill(next, -1);
        }

        void choose() {
            if (wants.coherent()) {
                follow();
            }
            if (wants.atomic()) {
                atomic();
            }
            switch (wants.coherence()) {
                case ALL -> put(0, -1);
                case LAST -> last();
                case NONE -> asks();
            }
        }

        /** What coherence follows from who reads what, one thread at a time. */
        private void follow() {
            int[] reads = place.reads();
            for (int r = 0; r < reads.length; r++) {
                int from = source[p][r];
                int t = skeleton.thread(reads[r]);
                for (int w = 1; w < before.length; w++) {
                    if (w != from && skeleton.thread(place.writes()[w]) == t) {
                        before(place.writes()[w] < reads[r] ? w : from, place.writes()[w] < reads[r] ? from : w);
                    }
                }
                for (int later = 0; later < reads.length; later++) {
                    if (skeleton.thread(reads[later]) == t && reads[later] > reads[r] && source[p][later] != from) {
                        before(from, source[p][later]);
                    }
                }
            }
        }

        private void before(int a, int b) {
            before[b] |= 1L << a;
        }

        /** The write half comes directly after what the read half reads. */
        private void atomic() {
            for (int r = 0; r < place.reads().length; r++) {
                int half = skeleton.partner(place.reads()[r]);
                for (int w = 1; half >= 0 && w < before.length; w++) {
                    if (place.writes()[w] == half) {
                        next[source[p][r]] = w;
                        before(source[p][r], w);
                    }
                }
            }
        }

        private void put(long placed, int last) {
            if (Long.bitCount(placed) == before.length) {
                asks();
                return;
            }
            budget.spend();
            for (int w = 0; w < before.length; w++) {
                boolean free = (placed >>> w & 1) == 0 && (before[w] & ~placed) == 0;
                if (free && (last < 0 || next[last] < 0 || next[last] == w)) {
                    int event = place.writes()[w];
                    relate(placed, event, true);
                    put(placed | 1L << w, w);
                    relate(placed, event, false);
                }
            }
        }

        /** One write of each place comes after all others, and which is all that matters. */
        private void last() {
            long all = before.length == Plan.MOST_WRITES ? -1L : (1L << before.length) - 1;
            for (int w = 0; w < before.length; w++) {
                boolean covered = false;
                for (int other = 0; other < before.length; other++) {
                    covered |= (before[other] >>> w & 1) != 0;
                }
                if (!covered) {
                    relate(all & ~(1L << w), place.writes()[w], true);
                    asks();
                    relate(all & ~(1L << w), place.writes()[w], false);
                }
            }
        }

        private void relate(long earlier, int event, boolean on) {
            for (long left = earlier; left != 0; left &= left - 1) {
                int other = place.writes()[Long.numberOfTrailingZeros(left)];
                if (on) {
                    co.add(other, event);
                } else {
                    co.remove(other, event);
                }
            }
        }

        private void asks() {
            long left = asked(models, p == places.size() - 1);
            if (left != 0) {
                place(p + 1, left);
            }
        }
    }
}
