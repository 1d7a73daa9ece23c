package racecard.models;

import java.util.List;
import racecard.models.scenario.Family;
import racecard.models.taskwork.TaskWorkFamily;
import racecard.models.threadlet.ThreadletFamily;
import racecard.models.z3fold.Z3foldFamily;

/** All protocol families that can be tried. */
public final class Families {
    private Families() {}

    /** Every family, in the order of the catalogue. */
    public static List<Family> all() {
        return List.of(new TaskWorkFamily(), new ThreadletFamily(), new Z3foldFamily());
    }

    /** The family of this protocol. @throws IllegalArgumentException when there is none */
    public static Family of(String protocol) {
        for (Family family : all()) {
            if (family.protocol().equals(protocol)) {
                return family;
            }
        }
        throw new IllegalArgumentException("there are no scenarios for protocol '" + protocol + "'");
    }
}
