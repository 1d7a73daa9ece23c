package racecard.explorer.runtime;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** JDK objects that threads may share as they are. */
final class SharedConstants {
    private SharedConstants() {}

    /** Never changes, and equal ones need not be told apart. */
    static boolean isConstant(Object thing) {
        return thing instanceof String
                || (thing instanceof Number && thing.getClass().getName().startsWith("java.lang."))
                || thing instanceof Boolean
                || thing instanceof Character
                || (thing instanceof Optional<?> optional
                        && optional.map(SharedConstants::isPlain).orElse(true))
                || ((thing instanceof Collection<?> all)
                        && immutable(thing)
                        && all.stream().allMatch(SharedConstants::isPlain))
                || ((thing instanceof Map<?, ?> map)
                        && immutable(thing)
                        && map.keySet().stream().allMatch(SharedConstants::isPlain)
                        && map.values().stream().allMatch(SharedConstants::isPlain));
    }

    private static boolean isPlain(Object part) {
        return isConstant(part)
                || isIdentity(part)
                || (part instanceof Tracked tracked && tracked.racecard$birth() == 0);
    }

    private static boolean immutable(Object thing) {
        return thing.getClass().getName().startsWith("java.util.ImmutableCollections");
    }

    /** Has nothing inside that a thread could change, and is told apart by identity. */
    static boolean isIdentity(Object thing) {
        return thing instanceof Enum<?>
                || thing instanceof Class<?>
                || thing instanceof Thread
                || thing.getClass().isHidden()
                || thing.getClass() == Object.class;
    }
}
