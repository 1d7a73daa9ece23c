package racecard.litmus.corpus;

import static racecard.litmus.corpus.Part.join;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** RCU: read sections and grace periods. */
final class ReadCopyUpdate {
    private static final List<String> SHAPES = List.of(
            "MP", "LB", "SB", "R", "S", "2+2W", "WRC", "RWC", "WRW+WR", "ISA2", "3.LB", "3.SB", "Z6.0", "Z6.2", "Z6.3",
            "W+RWC");
    private static final List<String> STEPS = List.of("rl", "sync", "rr", "rlx", "mb");
    private static final Map<String, List<String>> READERS = new LinkedHashMap<>();

    static {
        READERS.put("nest", List.of("begin", "y", "begin", "x", "end", "end"));
        READERS.put("inner", List.of("begin", "begin", "y", "end", "x", "end"));
        READERS.put("outer", List.of("begin", "y", "end", "begin", "x", "end"));
        READERS.put("half", List.of("y", "begin", "x", "end"));
    }

    private final Corpus corpus;
    private final Cycles cycles;

    ReadCopyUpdate(Corpus corpus, Cycles cycles) {
        this.corpus = corpus;
        this.cycles = cycles;
    }

    void add() {
        Dice dice = corpus.dice("rcu");
        for (String shape : SHAPES) {
            int threads = Shapes.named(shape).size();
            for (List<String> steps : Cycles.product(Collections.nCopies(threads, STEPS))) {
                if (wanted(steps, dice)) {
                    List<List<Link>> links = steps.stream()
                            .map(step -> List.of(new Link("once", step, "once")))
                            .toList();
                    cycles.add(shape, Cycles.nothing(threads), links, dice);
                }
            }
        }
        READERS.forEach((word, reader) -> {
            nested(word, reader, "1", "synchronize_rcu();");
            nested(word, reader, "1x", "synchronize_rcu_expedited();");
            nested(word, reader, "2", "synchronize_rcu();", "synchronize_rcu();");
            nested(word, reader, "0");
        });
    }

    /** A grace period and a read section; of three threads fewer. */
    private static boolean wanted(List<String> steps, Dice dice) {
        boolean three = steps.size() == 3;
        boolean both =
                steps.contains("sync") && (steps.contains("rl") || steps.contains("rr") || steps.contains("rlx"));
        if (!both || (three && (steps.contains("rr") || steps.contains("rlx")))) {
            return false;
        }
        return !(three && steps.contains("mb") && dice.chance(60));
    }

    private void nested(String word, List<String> reader, String kind, String... waits) {
        List<String> lines = reader.stream()
                .map(part -> switch (part) {
                    case "begin" -> "rcu_read_lock();";
                    case "end" -> "rcu_read_unlock();";
                    case "y" -> "r0 = READ_ONCE(*y);";
                    default -> "r1 = READ_ONCE(*x);";
                })
                .toList();
        List<String> writer = join(List.of("WRITE_ONCE(*x, 1);"), List.of(waits), List.of("WRITE_ONCE(*y, 1);"));
        String name = "LK-RCU-" + word + "-" + kind;
        corpus.add(
                name,
                () -> Optional.of(Part.program(
                        name,
                        "Read sections inside one another, beside a grace period.",
                        List.of(
                                new Part("int *x, int *y", List.of(), writer),
                                new Part("int *x, int *y", List.of("r0", "r1"), lines)),
                        "exists (1:r0=1 /\\ 1:r1=0)")));
    }
}
