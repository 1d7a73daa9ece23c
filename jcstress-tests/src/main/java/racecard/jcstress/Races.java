package racecard.jcstress;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Races of the real classes, and whom they are asked of. */
final class Races {
    private Races() {}

    /** The races of a protocol; none where it brings none. */
    static List<Class<?>> of(String protocol) {
        return FamilyTests.of(protocol).races();
    }

    static String check(Class<?> race) {
        return race.getAnnotation(Race.class).check();
    }

    /** Whether an implementation that promises this may be asked. */
    static boolean asks(Class<?> race, Set<? extends Enum<?>> promises) {
        Set<String> names = promises.stream().map(Enum::name).collect(Collectors.toSet());
        return names.containsAll(List.of(race.getAnnotation(Race.class).needs()));
    }
}
