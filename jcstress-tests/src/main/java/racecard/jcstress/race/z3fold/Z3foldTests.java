package racecard.jcstress.race.z3fold;

import java.util.List;
import racecard.jcstress.FamilyTests;
import racecard.jcstress.ladder.z3fold.KrefGet;
import racecard.jcstress.ladder.z3fold.KrefPut;
import racecard.jcstress.ladder.z3fold.KrefReuse;
import racecard.jcstress.ladder.z3fold.MapCompact;
import racecard.jcstress.ladder.z3fold.PageClaim;
import racecard.jcstress.ladder.z3fold.StalePublish;

/** Races and ladders of z3fold: references, claims, and what stands beside a lock. */
public final class Z3foldTests implements FamilyTests {
    @Override
    public String protocol() {
        return "z3fold";
    }

    @Override
    public List<Class<?>> races() {
        return List.of(AllocAgainstFree.class);
    }

    @Override
    public List<Class<?>> ladders() {
        return List.of(
                KrefPut.class, KrefReuse.class, KrefGet.class, PageClaim.class, StalePublish.class, MapCompact.class);
    }
}
