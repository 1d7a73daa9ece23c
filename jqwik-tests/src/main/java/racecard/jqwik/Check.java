package racecard.jqwik;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One property.
 *
 * @param name its method's name with hyphens
 * @param rule what holds when it passes
 * @param needs the names of the promises it asks for
 * @param method the property
 */
record Check(String name, String rule, Set<String> needs, Method method) {
    /** All checks of a protocol, always in the same order; none where it brings no properties. */
    static List<Check> of(String protocol) {
        return Properties.of(protocol).stream().flatMap(Check::in).toList();
    }

    private static Stream<Check> in(Class<?> properties) {
        return Arrays.stream(properties.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Asks.class))
                .map(Check::of)
                .sorted(Comparator.comparing(Check::name));
    }

    private static Check of(Method method) {
        Asks asks = method.getAnnotation(Asks.class);
        String name = method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return new Check(name, asks.value(), Set.of(asks.of()), method);
    }

    /** Whether this subject promises what the check asks for. */
    boolean fits(Subject subject) {
        return subject.family().asked(subject.implementation()).stream()
                .map(Enum::name)
                .collect(Collectors.toSet())
                .containsAll(needs);
    }
}
