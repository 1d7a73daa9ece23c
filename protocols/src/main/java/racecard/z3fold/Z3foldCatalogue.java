package racecard.z3fold;

import java.util.List;
import java.util.stream.Stream;
import racecard.catalogue.Catalogued;
import racecard.catalogue.Protocol;

/** The family as the catalogue knows it. */
public final class Z3foldCatalogue implements Catalogued {
    /** Linux z3fold. */
    public static final Protocol Z3FOLD = new Protocol(
            "z3fold",
            "Linux z3fold: three objects a page, reclaim, compaction and migration beside alloc and free",
            Z3fold.class,
            Z3foldRevisions.all(),
            Stream.of(SeedBugs.ALL, LaterBugs.ALL, ClaimBugs.ALL, Mutants.ALL)
                    .flatMap(List::stream)
                    .toList());

    @Override
    public Protocol catalogued() {
        return Z3FOLD;
    }
}
