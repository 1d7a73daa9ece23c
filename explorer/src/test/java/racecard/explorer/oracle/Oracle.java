package racecard.explorer.oracle;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What brute force finds.
 *
 * @param complete the consistent executions in which every thread ends, as graphs print them
 * @param stuck those in which every thread ends or waits, and what is waited for is not what the location holds in the
 *     end
 * @param twice candidates that came up more than once, which would be a defect of the oracle
 */
public record Oracle(NavigableSet<String> complete, NavigableSet<String> stuck, int twice) {
    /**
     * The executions of a program under each of these models, {@code sc} or {@code java}; locations are numbered by
     * {@code numbers}.
     */
    public static List<Oracle> judge(String program, List<String> models, ToIntFunction<String> numbers) {
        List<Oracle> all = models.stream()
                .map(m -> new Oracle(new TreeSet<>(), new TreeSet<>(), 0))
                .toList();
        int[] twice = new int[models.size()];
        Axioms axioms = new Axioms();
        BruteForce.run(Litmus.parse(program), x -> {
            if (x.waits() && !x.waitsForEver()) {
                return;
            }
            for (int m = 0; m < models.size(); m++) {
                if (models.get(m).equals("sc") ? axioms.sc(x) : axioms.java(x)) {
                    NavigableSet<String> found = x.waits() ? all.get(m).stuck : all.get(m).complete;
                    twice[m] += found.add(x.key(numbers)) ? 0 : 1;
                }
            }
        });
        return IntStream.range(0, models.size())
                .mapToObj(m -> new Oracle(all.get(m).complete, all.get(m).stuck, twice[m]))
                .toList();
    }

    /** Outcomes that are there only where writes overtake reads before them in their threads. */
    public static NavigableSet<String> overtaken(String program) {
        Litmus litmus = Litmus.parse(program);
        Axioms axioms = new Axioms();
        NavigableSet<String> more = new TreeSet<>();
        NavigableSet<String> known = new TreeSet<>();
        BruteForce.runCyclic(litmus, x -> {
            if (!x.waits() && !more.contains(x.outcome()) && axioms.overtaken(x)) {
                more.add(x.outcome());
            }
        });
        BruteForce.run(litmus, x -> {
            if (!x.waits() && !known.contains(x.outcome()) && axioms.java(x)) {
                known.add(x.outcome());
            }
        });
        more.removeAll(known);
        return more;
    }
}
