package racecard.litmus.oracle;

import java.util.List;
import racecard.litmus.cat.CandidateJudge;
import racecard.litmus.cat.CatModel;
import racecard.litmus.cat.Universe;

/**
 * A model that keeps to itself whatever would help who enumerates: then every candidate is made to its end, and asked
 * about once.
 */
record Unpruned(CatModel model) implements CatModel {
    @Override
    public String title() {
        return model.title();
    }

    @Override
    public Coherence coherence() {
        return Coherence.ALL;
    }

    @Override
    public boolean coherent() {
        return false;
    }

    @Override
    public boolean atomic() {
        return false;
    }

    @Override
    public boolean monotone() {
        return false;
    }

    @Override
    public List<String> flags() {
        return model.flags();
    }

    @Override
    public List<String> checks() {
        return model.checks();
    }

    @Override
    public CandidateJudge over(Universe universe) {
        return model.over(universe);
    }
}
