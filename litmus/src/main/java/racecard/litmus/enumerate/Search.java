package racecard.litmus.enumerate;

import java.util.List;
import racecard.litmus.cat.CandidateJudge;
import racecard.litmus.cat.CatModel;
import racecard.litmus.relation.Rel;

/**
 * All reads-from and coherence orders over one skeleton that some model allows. Place by place: each read chooses a
 * write whose value it can have, then the writes are put in an order, then every model that is still in is asked. What
 * a monotone model forbids of a part it forbids of the whole.
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
    private final CandidateJudge[] judges;
    private final long monotone;
    private final CatModel.Coherence coherence;
    private final Forced[] forced;
    private final Budget budget;
    private final Visitor visitor;
    private final Narrowing narrowing;
    private final Rel rf;
    private final Rel co;
    private final int[] paths;

    /**
     * @param judges one a model, all over {@code skeleton}
     * @param monotone bits of the models that may be asked about a part
     */
    Search(
            Skeleton skeleton,
            Plan plan,
            CandidateJudge[] judges,
            long monotone,
            SharedConstraints constraints,
            Narrowing narrowing,
            Budget budget,
            Visitor visitor) {
        this.skeleton = skeleton;
        this.places = plan.places();
        this.judges = judges;
        this.monotone = monotone;
        this.coherence = constraints.coherence();
        this.narrowing = narrowing;
        this.budget = budget;
        this.visitor = visitor;
        rf = new Rel(skeleton.size());
        co = new Rel(skeleton.size());
        forced = places.stream()
                .map(place -> new Forced(skeleton, place, constraints))
                .toArray(Forced[]::new);
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
        } else if (places.get(p).orderFirst()) {
            put(p, 0, -1, models);
        } else {
            read(p, 0, models);
        }
    }

    private void read(int p, int r, long models) {
        if (models == 0) {
            return;
        }
        Plan.Place place = places.get(p);
        if (r == place.reads().length) {
            if (coherence == CatModel.Coherence.NONE || place.orderFirst()) {
                ask(p, models);
            } else if (coherence == CatModel.Coherence.LAST) {
                last(p, models);
            } else {
                put(p, 0, -1, models);
            }
            return;
        }
        int read = place.reads()[r];
        for (int w : place.sources()[r]) {
            budget.spend();
            if (forced[p].read(r, w)) {
                int write = place.writes()[w];
                if (narrowing.bind(read, write)) {
                    rf.add(write, read);
                    read(p, r + 1, place.isLarge() ? asked(models, false) : models);
                    rf.remove(write, read);
                }
                narrowing.release();
            }
        }
    }

    /** Puts one write more at the end of the order. */
    private void put(int p, long placed, int last, long models) {
        Plan.Place place = places.get(p);
        if (models == 0) {
            return;
        }
        if (Long.bitCount(placed) == place.writes().length) {
            if (place.orderFirst()) {
                forced[p].settle(co);
                read(p, 0, models);
            } else {
                ask(p, models);
            }
            return;
        }
        budget.spend();
        for (int w = 0; w < place.writes().length; w++) {
            if ((placed >>> w & 1) == 0 && forced[p].mayFollow(w, placed, last)) {
                relate(place, placed, w, true);
                put(p, placed | 1L << w, w, place.isLarge() ? asked(models, false) : models);
                relate(place, placed, w, false);
            }
        }
    }

    /** One write of each place comes after all others, and which is all that matters. */
    private void last(int p, long models) {
        Plan.Place place = places.get(p);
        long all = -1L >>> (Plan.MOST_WRITES - place.writes().length);
        for (int w = 0; w < place.writes().length; w++) {
            if (forced[p].mayBeLast(w)) {
                relate(place, all & ~(1L << w), w, true);
                ask(p, models);
                relate(place, all & ~(1L << w), w, false);
            }
        }
    }

    private void relate(Plan.Place place, long earlier, int w, boolean on) {
        for (long left = earlier; left != 0; left &= left - 1) {
            int other = place.writes()[Long.numberOfTrailingZeros(left)];
            if (on) {
                co.add(other, place.writes()[w]);
            } else {
                co.remove(other, place.writes()[w]);
            }
        }
    }

    private void ask(int p, long models) {
        long left = asked(models, p == places.size() - 1);
        if (left != 0) {
            place(p + 1, left);
        }
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

    /**
     * Values rest on each other in a circle. Through a branch alone a circle may have several solutions, all of them
     * good; through data it has none but thin air.
     */
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
}
