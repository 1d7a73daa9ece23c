package racecard.litmus.enumerate;

import java.util.List;
import racecard.litmus.cat.Breach;
import racecard.litmus.cat.CandidateJudge;
import racecard.litmus.cat.CatModel;
import racecard.litmus.cat.Universe;
import racecard.litmus.relation.Rel;

/**
 * A model written as a predicate over one complete candidate, with none of the shortcuts that a model as text may
 * offer, or with all of them.
 */
final class Axiom implements CatModel {
    /** The predicate. */
    interface Holds {
        boolean holds(Universe events, Rel rf, Rel co);
    }

    /** Sequential consistency. */
    static final Axiom SC = new Axiom(
            "sc",
            (events, rf, co) -> {
                Rel all = events.relation("po").copy();
                all.or(rf);
                all.or(co);
                all.or(fr(rf, co));
                for (int e = 0; e < events.size(); e++) {
                    for (int f = 0; f < events.size(); f++) {
                        if (events.relation("rmw").has(e, f) && between(fr(rf, co), co, e, f)) {
                            return false;
                        }
                    }
                }
                all.close();
                return all.isIrreflexive();
            },
            false);

    private final String title;
    private final Holds axiom;
    private final boolean shortcuts;

    private Axiom(String title, Holds axiom, boolean shortcuts) {
        this.title = title;
        this.axiom = axiom;
        this.shortcuts = shortcuts;
    }

    private static boolean between(Rel fr, Rel co, int e, int f) {
        for (int w = 0; w < fr.size(); w++) {
            if (fr.has(e, w) && co.has(w, f)) {
                return true;
            }
        }
        return false;
    }

    static Rel fr(Rel rf, Rel co) {
        Rel fr = new Rel(rf.size());
        for (int w = 0; w < rf.size(); w++) {
            for (int r = 0; r < rf.size(); r++) {
                for (int later = 0; later < rf.size(); later++) {
                    if (rf.has(w, r) && co.has(w, later)) {
                        fr.add(r, later);
                    }
                }
            }
        }
        return fr;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Coherence coherence() {
        return Coherence.ALL;
    }

    @Override
    public boolean coherent() {
        return shortcuts;
    }

    @Override
    public boolean atomic() {
        return shortcuts;
    }

    @Override
    public boolean monotone() {
        return shortcuts;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> checks() {
        return List.of();
    }

    @Override
    public CandidateJudge over(Universe universe) {
        return new CandidateJudge() {
            @Override
            public boolean possible() {
                return true;
            }

            @Override
            public boolean allowsRf(Rel rf) {
                return true;
            }

            @Override
            public boolean allows(Rel rf, Rel co) {
                return axiom.holds(universe, rf, co);
            }

            @Override
            public long flags(long known) {
                return 0;
            }

            @Override
            public Breach explain() {
                return null;
            }
        };
    }

    /** The same axiom with all shortcuts that it has a right to. */
    CatModel withShortcuts() {
        return new Axiom(title, axiom, true);
    }
}
