package racecard.models.taskwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import racecard.taskwork.Contract;
import racecard.taskwork.Promise;

/**
 * Who calls what: a program over {@link Bench}'s calls, the same for every implementation. Written as text, for instance
 *
 * <pre>add 1; add 2 | runBatch | cancelFunc 2 | runBatch</pre>
 *
 * that is: calls before, a column for the task T, columns for others, calls after; calls in a column stand in program order and are separated by
 * semicolons, a column may be empty.
 *
 * @param name unique, with hyphens
 * @param needs the promises without which it makes no sense
 * @param linearizable whether results are held against the specification; if not, the invariants alone judge
 * @param before calls before the threads start
 * @param threads one list of calls a thread; the first thread is T, which alone may run, exit, sleep and return to user mode
 * @param after calls by T when the threads are done
 * @param behaviours what the callbacks of certain works do
 */
public record Scenario(
        String name,
        Set<Promise> needs,
        boolean linearizable,
        List<Call> before,
        List<List<Call>> threads,
        List<Call> after,
        Map<Integer, Behaviour> behaviours) {

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
     * One call of {@link Bench}.
     *
     * @param method its name
     * @param args its arguments
     */
    public record Call(String method, List<Integer> args) {
        @Override
        public String toString() {
            return method + args.toString().replace('[', '(').replace(']', ')');
        }

        /** As {@link Scenario#scenario} reads it; a second argument is always a mode. */
        private String text() {
            String text = args.isEmpty() ? method : method + " " + args.get(0);
            return args.size() < 2 ? text : text + " " + Mode.of(args.get(1)).orElseThrow();
        }
    }

    /** Reads the text form: before, T, any number of other threads, after. @throws IllegalArgumentException on fewer than three columns */
    public static Scenario scenario(String name, String text) {
        String[] columns = text.split("\\|", -1);
        if (columns.length < 3) {
            throw new IllegalArgumentException(
                    "scenario " + name + ": before | T | ... | after, but only " + columns.length + " columns");
        }
        List<List<Call>> threads = Arrays.stream(columns, 1, columns.length - 1)
                .map(Scenario::calls)
                .toList();
        return new Scenario(
                name, Set.of(), true, calls(columns[0]), threads, calls(columns[columns.length - 1]), Map.of());
    }

    /** The same, only for implementations that promise this. */
    public Scenario needs(Promise... promises) {
        EnumSet<Promise> all = EnumSet.noneOf(Promise.class);
        all.addAll(Arrays.asList(promises));
        return new Scenario(name, all, linearizable, before, threads, after, behaviours);
    }

    /** The same, judged by the invariants alone: something in it is coarser than the specification's grain. */
    public Scenario byInvariants() {
        return new Scenario(name, needs, false, before, threads, after, behaviours);
    }

    /** The same, with a callback of work {@code label} that does more than free itself. */
    public Scenario with(int label, Behaviour.Kind kind, int other) {
        Map<Integer, Behaviour> more = new HashMap<>(behaviours);
        more.put(label, new Behaviour(kind, other));
        return new Scenario(name, needs, linearizable, before, threads, after, Map.copyOf(more));
    }

    /** Whether it makes sense under this contract. */
    public boolean fits(Contract contract) {
        return contract.promises().containsAll(needs);
    }

    /** By the number of its threads. */
    public Size size() {
        return Arrays.stream(Size.values())
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

    private static String column(List<Call> calls) {
        return calls.stream().map(Call::text).collect(Collectors.joining("; "));
    }

    /** The largest label in it. */
    public int labels() {
        int max = 1;
        List<Call> calls = new ArrayList<>(before);
        threads.forEach(calls::addAll);
        calls.addAll(after);
        for (Call call : calls) {
            if (!call.args().isEmpty()) {
                max = Math.max(max, call.args().get(0));
            }
        }
        for (Map.Entry<Integer, Behaviour> entry : behaviours.entrySet()) {
            max = Math.max(max, Math.max(entry.getKey(), entry.getValue().other()));
        }
        return max;
    }

    private static List<Call> calls(String column) {
        return Arrays.stream(column.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Scenario::call)
                .toList();
    }

    private static Call call(String text) {
        String[] words = text.split("\\s+");
        return new Call(
                words[0], Arrays.stream(words).skip(1).map(Scenario::arg).toList());
    }

    private static int arg(String word) {
        return Mode.byName(word).map(Mode::value).orElseGet(() -> Integer.valueOf(word));
    }
}
