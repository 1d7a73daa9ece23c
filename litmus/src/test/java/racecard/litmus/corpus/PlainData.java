package racecard.litmus.corpus;

import static racecard.litmus.corpus.Part.indented;
import static racecard.litmus.corpus.Part.join;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plain accesses beside marked ones: may unready data be seen, and is it a race? */
final class PlainData {
    private static final Map<String, List<String>> WRITERS = new LinkedHashMap<>();
    private static final Map<String, List<String>> READERS = new LinkedHashMap<>();

    static {
        WRITERS.put("po", List.of("*x = 1;", "WRITE_ONCE(*y, 1);"));
        WRITERS.put("rel", List.of("*x = 1;", "smp_store_release(y, 1);"));
        WRITERS.put("wmb", List.of("*x = 1;", "smp_wmb();", "WRITE_ONCE(*y, 1);"));
        WRITERS.put("mb", List.of("*x = 1;", "smp_mb();", "WRITE_ONCE(*y, 1);"));
        WRITERS.put("bar", List.of("*x = 1;", "barrier();", "WRITE_ONCE(*y, 1);"));
        WRITERS.put("pln", List.of("*x = 1;", "*y = 1;"));
        WRITERS.put("xchg", List.of("*x = 1;", "q0 = xchg(y, 1);"));
        WRITERS.put("xchgl", List.of("*x = 1;", "q0 = xchg_release(y, 1);"));
        WRITERS.put("xchgr", List.of("*x = 1;", "q0 = xchg_relaxed(y, 1);"));
        WRITERS.put("sync", List.of("*x = 1;", "synchronize_rcu();", "WRITE_ONCE(*y, 1);"));
        READERS.put("po", List.of("r0 = READ_ONCE(*y);"));
        READERS.put("acq", List.of("r0 = smp_load_acquire(y);"));
        READERS.put("rmb", List.of("r0 = READ_ONCE(*y);", "smp_rmb();"));
        READERS.put("mb", List.of("r0 = READ_ONCE(*y);", "smp_mb();"));
        READERS.put("pln", List.of("r0 = *y;"));
        READERS.put("faa", List.of("r0 = atomic_fetch_add_acquire(0, y);"));
        READERS.put("cas", List.of("r0 = cmpxchg(y, 1, 2);"));
    }

    private final Corpus corpus;

    PlainData(Corpus corpus) {
        this.corpus = corpus;
    }

    void add() {
        for (String writer : WRITERS.keySet()) {
            for (String reader : READERS.keySet()) {
                for (String guard : List.of("if", "open", "late")) {
                    for (String use : List.of("read", "write")) {
                        if (!leftOut(writer, reader, guard, use)) {
                            message(writer, reader, guard, use);
                        }
                    }
                }
            }
        }
        List<String> sides = List.of("data", "ctrl", "mb", "po");
        sides.forEach(first -> sides.forEach(second -> loadBuffering(first, second)));
        for (String between : List.of("po", "mb", "wmb", "lock", "rel")) {
            for (boolean reads : List.of(true, false)) {
                twoWrites(between, reads);
            }
        }
    }

    private void add(String name, String comment, List<Part> parts, String condition) {
        corpus.add(name, () -> Optional.of(Part.program(name, comment, parts, condition)));
    }

    /** To keep the corpus small. */
    private static boolean leftOut(String writer, String reader, String guard, String use) {
        boolean writes = use.equals("write");
        return (guard.equals("late") && (writes || !Set.of("rmb", "mb", "po").contains(reader)))
                || (guard.equals("open")
                        && Set.of("xchg", "xchgr", "sync", "bar").contains(writer))
                || (writes && Set.of("pln", "faa").contains(reader));
    }

    private void message(String writer, String reader, String guard, String use) {
        boolean reads = use.equals("read");
        List<String> access = List.of(reads ? "r1 = *x;" : "*x = 2;");
        List<String> look = READERS.get(reader);
        List<String> begin = List.of("if (r0 == 1) {");
        List<String> end = List.of("}");
        List<String> body =
                switch (guard) {
                    case "if" -> join(look, begin, indented(access), end);
                    case "open" -> join(look, access);
                    default ->
                        join(look.subList(0, 1), begin, indented(join(look.subList(1, look.size()), access)), end);
                };
        List<String> exchanged = writer.contains("xchg") ? List.of("q0") : List.of();
        List<String> registers = reads ? List.of("r0", "r1") : List.of("r0");
        add(
                "LK-PLAIN-MP-%s+%s-%s-%s".formatted(writer, reader, guard, use),
                "Plain data behind a flag: may it be seen unready, and is it a race?",
                List.of(
                        new Part("int *x, int *y", exchanged, WRITERS.get(writer)),
                        new Part("int *x, int *y", registers, body)),
                reads ? "exists (1:r0=1 /\\ 1:r1=0)" : "exists (1:r0=1 /\\ x=1)");
    }

    private void loadBuffering(String first, String second) {
        add(
                "LK-PLAIN-LB-" + first + "+" + second,
                "Load buffering where one side of each pair is plain.",
                List.of(
                        new Part("int *x, int *y", List.of("r0"), side("x", "y", first)),
                        new Part("int *x, int *y", List.of("r0"), side("y", "x", second))),
                "exists (0:r0=1 /\\ 1:r0=1)");
    }

    private static List<String> side(String from, String to, String between) {
        String read = "r0 = READ_ONCE(*" + from + ");";
        return switch (between) {
            case "data" -> List.of(read, "*" + to + " = r0;");
            case "ctrl" -> List.of(read, "if (r0) {", "\t*" + to + " = 1;", "}");
            case "mb" -> List.of(read, "smp_mb();", "*" + to + " = 1;");
            default -> List.of("r0 = *" + from + ";", "WRITE_ONCE(*" + to + ", 1);");
        };
    }

    private void twoWrites(String between, boolean reads) {
        List<String> writes =
                switch (between) {
                    case "po" -> List.of("*x = 1;", "*x = 2;");
                    case "mb" -> List.of("*x = 1;", "smp_mb();", "*x = 2;");
                    case "wmb" -> List.of("*x = 1;", "smp_wmb();", "WRITE_ONCE(*x, 2);");
                    case "lock" -> List.of("spin_lock(s);", "*x = 1;", "*x = 2;", "spin_unlock(s);");
                    default -> List.of("*x = 1;", "smp_store_release(x, 2);");
                };
        List<String> other =
                reads ? List.of("r0 = smp_load_acquire(x);") : List.of("WRITE_ONCE(*x, 3);", "r0 = READ_ONCE(*x);");
        String parameters = "int *x, spinlock_t *s";
        add(
                "LK-PLAIN-W+" + between + "-" + (reads ? "R" : "W"),
                "Plain writes of one location, and another thread at it.",
                List.of(
                        new Part(parameters, List.of(), writes),
                        new Part(
                                parameters,
                                List.of("r0"),
                                between.equals("lock")
                                        ? join(List.of("spin_lock(s);"), other, List.of("spin_unlock(s);"))
                                        : other)),
                "exists (1:r0=1)");
    }
}
