package racecard.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All protocol families that are there, in the order of their ids, which is the order of the command line's tables. */
public final class Catalogue {
    private static final List<Protocol> ALL =
            ServiceLoader.load(Catalogued.class, Catalogue.class.getClassLoader()).stream()
                    .map(family -> family.get().catalogued())
                    .sorted(Comparator.comparing(Protocol::id))
                    .toList();

    private Catalogue() {}

    /** Every family. */
    public static List<Protocol> protocols() {
        return ALL;
    }

    /** The family with this id. */
    public static Optional<Protocol> protocol(String id) {
        return protocols().stream().filter(p -> p.id().equalsIgnoreCase(id)).findFirst();
    }
}
