package racecard.litmus.enumerate;

import racecard.litmus.cat.Breach;
import racecard.litmus.cat.CandidateJudge;
import racecard.litmus.relation.Rel;

/** Allows every candidate: with it the search leaves out nothing. */
final class Anything implements CandidateJudge {
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
        return true;
    }

    @Override
    public long flags(long known) {
        return 0;
    }

    @Override
    public Breach explain() {
        return null;
    }
}
