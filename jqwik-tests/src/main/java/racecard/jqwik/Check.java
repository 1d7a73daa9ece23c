package racecard.jqwik;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import racecard.taskwork.Contract;
import racecard.taskwork.Promise;

/**
 * One property.
 *
 * @param name its method's name with hyphens
 * @param rule what holds when it passes
 * @param needs the promises it asks for
 * @param method the property
 */
record Check(String name, String rule, Set<Promise> needs, Method method) {
    private static final List<Class<?>> PROPERTIES = List.of(
            ChainProperties.class,
            ListProperties.class,
            ExitProperties.class,
            NotifyProperties.class,
            SignalProperties.class,
            WaitProperties.class,
            PerfProperties.class,
            NmiProperties.class);

    /** All checks, always in the same order. */
    static List<Check> all() {
        return PROPERTIES.stream().flatMap(Check::in).toList();
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

    /** Whether this contract promises what the check asks for. */
    boolean fits(Contract contract) {
        return contract.promises().containsAll(needs);
    }
}
