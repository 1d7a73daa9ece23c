package racecard.catalogue;

import java.util.List;
import java.util.Optional;
import racecard.taskwork.TaskWorkCatalogue;
import racecard.threadlet.ThreadletCatalogue;
import racecard.z3fold.Z3foldCatalogue;

/** All protocol families, in the order of the command line's tables. */
public final class Catalogue {
    private Catalogue() {}

    /** Every family. */
    public static List<Protocol> protocols() {
        return List.of(TaskWorkCatalogue.TASK_WORK, ThreadletCatalogue.THREADLET, Z3foldCatalogue.Z3FOLD);
    }

    /** The family with this id. */
    public static Optional<Protocol> protocol(String id) {
        return protocols().stream().filter(p -> p.id().equalsIgnoreCase(id)).findFirst();
    }
}
