package racecard.models;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import racecard.models.scenario.Family;

/** All protocol families that can be tried: services, named in {@code META-INF/services}. */
public final class Families {
    private static final List<Family> ALL = ServiceLoader.load(Family.class, Families.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Family::protocol))
            .toList();

    private Families() {}

    /** Every family, in the order of the catalogue. */
    public static List<Family> all() {
        return ALL;
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
