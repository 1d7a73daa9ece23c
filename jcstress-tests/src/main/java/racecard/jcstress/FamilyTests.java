package racecard.jcstress;

import java.util.List;
import java.util.ServiceLoader;

/**
 * What a family brings to be run on real processors. A family that brings nothing is as good as any other: its subjects
 * are NOT RUN here. Found as a service, named in {@code META-INF/services}.
 */
public interface FamilyTests {
    /** The protocol's id in the catalogue. */
    String protocol();

    /** Races of the real classes, each with a {@link Race}. */
    default List<Class<?>> races() {
        return List.of();
    }

    /** Ladders, each with a {@link Claim}, in reading order. */
    default List<Class<?>> ladders() {
        return List.of();
    }

    /** Those of a protocol. */
    static FamilyTests of(String protocol) {
        for (FamilyTests tests : ServiceLoader.load(FamilyTests.class, FamilyTests.class.getClassLoader())) {
            if (tests.protocol().equals(protocol)) {
                return tests;
            }
        }
        return () -> protocol;
    }
}
