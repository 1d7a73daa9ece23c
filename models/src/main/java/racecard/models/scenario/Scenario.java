package racecard.models.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who calls what: a program over a {@link Bench}'s calls, the same for every implementation. Written as text, for
 * instance
 *
 * <pre>add 1; add 2 | runBatch | cancelFunc 2 | runBatch</pre>
 *
 * that is: calls before, a column a thread, calls after; calls in a column stand in program order and are separated by
 * semicolons, a column may be empty.
 *
 * @param name unique in its family, with hyphens
 * @param needs the promises without which it makes no sense
 * @param early whether the quick profile has time for it, if it is small enough
 * @param linearizable whether results are held against the specification; if not, the invariants alone judge
 * @param before calls before the threads start
 * @param threads one list of calls a thread
 * @param after calls when the threads are done
 */
public record Scenario(
        String name,
        Set<Enum<?>> needs,
        boolean early,
        boolean linearizable,
        List<Call> before,
        List<List<Call>> threads,
        List<Call> after) {

    /** The first profile that has time for it, by the tool that visits every execution. */
    public enum Size {
        /** Up to three threads. */
        QUICK(3),
        /** Four or five. */
        STANDARD(5),
        /** More. */
        DEEP(Integer.MAX_VALUE);

        private final int mostThreads;

        Size(int mostThreads) {
            this.mostThreads = mostThreads;
        }
    }

    /**
     * Reads the text form.
     *
     * @param calls what may stand in it
     * @throws IllegalArgumentException on fewer than three columns, or a call that the vocabulary does not know
     */
    public static Scenario scenario(String name, String text, Vocabulary<?> calls) {
        String[] columns = text.split("\\|", -1);
        if (columns.length < 3) {
            throw new IllegalArgumentException(
                    "scenario " + name + ": before | thread | ... | after, but only " + columns.length + " columns");
        }
        try {
            List<List<Call>> read =
                    Arrays.stream(columns).map(column -> calls(column, calls)).toList();
            int last = columns.length - 1;
            return new Scenario(name, Set.of(), true, true, read.get(0), read.subList(1, last), read.get(last));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("scenario " + name + ": " + e.getMessage(), e);
        }
    }

    /** The same, only for implementations that promise this. */
    public Scenario needs(Enum<?>... promises) {
        return new Scenario(
                name, new LinkedHashSet<>(Arrays.asList(promises)), early, linearizable, before, threads, after);
    }

    /** The same, judged by the invariants alone: something in it is coarser than the specification's grain. */
    public Scenario byInvariants() {
        return new Scenario(name, needs, early, false, before, threads, after);
    }

    /** The same, from the standard profile on: of few threads, but of too many executions for the quick one. */
    public Scenario standard() {
        return new Scenario(name, needs, false, linearizable, before, threads, after);
    }

    /** Whether it makes sense under these promises. */
    public boolean fits(Set<? extends Enum<?>> promises) {
        return promises.containsAll(needs);
    }

    /** By the number of its threads, unless {@link #standard} says more. */
    public Size size() {
        return Arrays.stream(Size.values())
                .filter(size -> early || size != Size.QUICK)
                .filter(size -> threads.size() <= size.mostThreads)
                .findFirst()
                .orElseThrow();
    }

    /** Its text form. */
    public String text() {
        List<String> columns = new ArrayList<>();
        columns.add(column(before));
        threads.forEach(calls -> columns.add(column(calls)));
        columns.add(column(after));
        return String.join(" | ", columns).strip();
    }

    /** Every call in it: before, thread after thread, after. */
    public Stream<Call> calls() {
        return Stream.of(List.of(before), threads, List.of(after))
                .flatMap(List::stream)
                .flatMap(List::stream);
    }

    /** The largest argument in it, at least 1. */
    public int largest() {
        return calls().flatMap(call -> call.args().stream())
                .mapToInt(arg -> arg)
                .reduce(1, Math::max);
    }

    private static String column(List<Call> calls) {
        return calls.stream().map(Call::text).collect(Collectors.joining("; "));
    }

    private static List<Call> calls(String column, Vocabulary<?> calls) {
        return Arrays.stream(column.split(";", -1))
                .filter(text -> !text.isBlank())
                .map(calls::read)
                .toList();
    }
}
