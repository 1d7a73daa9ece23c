package racecard.litmus.program;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A litmus program and its question, in no language. Immutable; {@link ThreadCode}s may be run by several threads at
 * once.
 *
 * @param name from the file's first line
 * @param language the first word of the file: {@code C}, {@code Java}
 * @param file where it came from, for messages
 * @param locations every place in memory, by index
 * @param threads by number: {@code 0:r1} is a register of the first
 * @param constants the numbers that stand in the threads, ascending: what a branch may ask for
 * @param observables what the condition, the filter and the locations clause name, in the order in which herd7 prints:
 *     registers by thread and name, then locations by name
 * @param filter only final states for which it holds are states of the test
 * @param expectation what the file's comment says
 */
public record LitmusTest(
        String name,
        String language,
        String file,
        List<Location> locations,
        List<LitmusThread> threads,
        List<Long> constants,
        List<Observable> observables,
        Condition condition,
        Optional<Proposition> filter,
        Optional<Expectation> expectation) {
    /**
     * A value that no program computes with: what a location holds when values are handed round in a circle, so that
     * any would do. One stands for all, as herd7's unsolved variables do.
     */
    public static final long THIN_AIR = 0x5448_494E_0000_0000L;

    public LitmusTest {
        locations = List.copyOf(locations);
        threads = List.copyOf(threads);
        constants = List.copyOf(constants);
        observables = List.copyOf(observables);
    }

    /** What {@code S} means where it is printed. */
    public static final String THIN_AIR_LEGEND =
            "S is a value out of thin air: nothing computes it, it is handed round in a circle, and any value would do";

    /** The locations, by index, whose last value the question names. */
    public Set<Integer> observedLocations() {
        return observables.stream()
                .filter(observable -> !observable.isRegister())
                .map(Observable::index)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A value as states print it: an address by the name of its location, a number in decimals, {@code S} for one out
     * of thin air.
     */
    public String print(long value) {
        if (value == THIN_AIR) {
            return "S";
        }
        String name = Address.name(value, locations);
        return name.isEmpty() ? Long.toString(value) : name;
    }

    /** A value of this type, likewise. */
    public String print(long value, Type type) {
        String text = print(value);
        return text.equals(Long.toString(value)) ? type.print(value) : text;
    }

    /** What an observable's values are. */
    public Type type(Observable observable) {
        return observable.isRegister()
                ? threads.get(observable.thread()).types().get(observable.index())
                : locations.get(observable.index()).type();
    }

    /**
     * A final state as herd7 prints it: {@code 0:r0=1; [x]=2;}.
     *
     * @param values of the observables, by index
     */
    public String state(long[] values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (observables.get(i).shown()) {
                text.append(text.isEmpty() ? "" : " ");
                text.append(observables.get(i).name())
                        .append('=')
                        .append(print(values[i], type(observables.get(i))))
                        .append(';');
            }
        }
        return text.toString();
    }
}
