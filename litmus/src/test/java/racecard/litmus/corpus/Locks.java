package racecard.litmus.corpus;

import static racecard.litmus.corpus.Part.indented;
import static racecard.litmus.corpus.Part.join;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Critical sections of spin locks: taken, tried, with {@code smp_mb__after_spinlock}, and none. */
final class Locks {
    private static final String S = "spinlock_t *s";
    private static final String TRY = "try";
    private static final Map<String, List<String>> FENCES = Map.of(
            "po", List.of(),
            "mb", List.of("smp_mb();"),
            "wmb", List.of("smp_wmb();"),
            "rmb", List.of("smp_rmb();"));

    private final Corpus corpus;

    Locks(Corpus corpus) {
        this.corpus = corpus;
    }

    void add() {
        counters();
        messages();
        looks();
        storeBuffering();
        handOver();
        tries();
    }

    private void add(String name, String comment, List<Part> parts, String condition) {
        corpus.add(name, () -> Optional.of(Part.program(name, comment, parts, condition)));
    }

    /** Statements in a section. */
    private static List<String> section(String kind, List<String> body) {
        return switch (kind) {
            case TRY ->
                join(List.of("q0 = spin_trylock(s);", "if (q0) {"), indented(body), List.of("\tspin_unlock(s);", "}"));
            case "asp" -> join(List.of("spin_lock(s);", "smp_mb__after_spinlock();"), body, List.of("spin_unlock(s);"));
            case "none" -> body;
            default -> join(List.of("spin_lock(s);"), body, List.of("spin_unlock(s);"));
        };
    }

    private static List<String> tried(String kind) {
        return kind.equals(TRY) ? List.of("q0") : List.of();
    }

    private void counters() {
        List<String> kinds = List.of("lock", TRY, "asp", "none");
        List<List<String>> sections = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            for (String second : kinds.subList(i, kinds.size())) {
                sections.add(List.of(kinds.get(i), second));
            }
        }
        sections.add(List.of("lock", "lock", "lock"));
        sections.add(List.of("lock", "lock", TRY));
        sections.add(List.of(TRY, TRY, "lock"));
        for (List<String> section : sections) {
            for (String how : List.of("once", "plain", "inc", "mixed")) {
                if (section.size() < 3 || how.equals("once") || how.equals("plain")) {
                    counter(section, how);
                }
            }
        }
    }

    private void counter(List<String> kinds, String how) {
        List<String> step =
                switch (how) {
                    case "once" -> List.of("r0 = READ_ONCE(*x);", "WRITE_ONCE(*x, r0 + 1);");
                    case "plain" -> List.of("r0 = *x;", "*x = r0 + 1;");
                    case "inc" -> List.of("r0 = atomic_inc_return_relaxed(x);");
                    default -> List.of("r0 = READ_ONCE(*x);", "*x = r0 + 1;");
                };
        List<Part> parts = kinds.stream()
                .map(kind -> new Part("int *x, " + S, join(List.of("r0"), tried(kind)), section(kind, step)))
                .toList();
        String taken = IntStream.range(0, kinds.size())
                .filter(t -> kinds.get(t).equals(TRY))
                .mapToObj(t -> t + ":q0=1 /\\ ")
                .collect(Collectors.joining());
        add(
                "LK-LOCK-count-" + how + "+" + String.join("+", kinds),
                "A counter in critical sections: is a step lost?",
                parts,
                "exists (" + taken + "~(x=" + kinds.size() + "))");
    }

    /** Two accesses in a section, seen from a section or from outside. */
    private void messages() {
        for (String writer : List.of("lock", TRY, "asp")) {
            for (String reader : List.of("lock", TRY, "none", "asp")) {
                for (String fence : List.of("po", "rmb", "mb")) {
                    for (boolean once : List.of(true, false)) {
                        boolean left = (fence.equals("mb") && !once) || (writer.equals("asp") && fence.equals("rmb"));
                        if (!left) {
                            message(writer, reader, fence, once);
                        }
                    }
                }
            }
        }
    }

    private void message(String writer, String reader, String fence, boolean once) {
        List<String> write = List.of(once ? "WRITE_ONCE(*x, 1);" : "*x = 1;", "WRITE_ONCE(*y, 1);");
        List<String> read = join(
                List.of("r0 = READ_ONCE(*y);"), FENCES.get(fence), List.of(once ? "r1 = READ_ONCE(*x);" : "r1 = *x;"));
        String parameters = "int *x, int *y, " + S;
        add(
                "LK-LOCK-MP-%s-%s+%s-%s".formatted(writer, once ? "once" : "plain", reader, fence),
                "Two writes in a critical section, and who may see only the second.",
                List.of(
                        new Part(parameters, tried(writer), section(writer, write)),
                        new Part(parameters, join(List.of("r0", "r1"), tried(reader)), section(reader, read))),
                reader.equals(TRY) ? "exists (1:q0=1 /\\ 1:r0=1 /\\ 1:r1=0)" : "exists (1:r0=1 /\\ 1:r1=0)");
    }

    /** Is somebody in there? */
    private void looks() {
        for (String inside : List.of("po", "mb", "wmb", "rmb")) {
            for (String outside : List.of("po", "mb", "rmb")) {
                List<String> section = join(
                        List.of("spin_lock(s);", "WRITE_ONCE(*x, 1);"), FENCES.get(inside), List.of("spin_unlock(s);"));
                List<String> look =
                        join(List.of("r0 = spin_is_locked(s);"), FENCES.get(outside), List.of("r1 = READ_ONCE(*x);"));
                add(
                        "LK-LOCK-islocked-" + inside + "+" + outside,
                        "A look at a lock from outside, and at what is written under it.",
                        List.of(
                                new Part("int *x, " + S, List.of(), section),
                                new Part("int *x, " + S, List.of("r0", "r1"), look)),
                        "exists (1:r0=0 /\\ 1:r1=1)");
            }
        }
    }

    /** Through sections of one lock, of two locks, split and nested. */
    private void storeBuffering() {
        for (String kind : List.of("one", "two", "split", "splitasp", "splitul", "ulmb", "halves", "nested", "abba")) {
            for (String fence : List.of("po", "mb")) {
                List<Part> parts = new ArrayList<>();
                for (int t = 0; t < 2; t++) {
                    List<String> body = buffered(
                            kind,
                            "WRITE_ONCE(*" + (t == 0 ? "x" : "y") + ", 1);",
                            FENCES.get(fence),
                            "r0 = READ_ONCE(*" + (t == 0 ? "y" : "x") + ");",
                            t == 0 ? "s" : "t",
                            t == 0 ? "t" : "s");
                    parts.add(new Part("int *x, int *y, spinlock_t *s, spinlock_t *t", List.of("r0"), body));
                }
                add(
                        "LK-LOCK-SB-" + kind + "-" + fence,
                        "Store buffering with sections of locks.",
                        parts,
                        "exists (0:r0=0 /\\ 1:r0=0)");
            }
        }
    }

    private static List<String> buffered(
            String kind, String write, List<String> fence, String read, String mine, String other) {
        List<String> w = List.of(write);
        List<String> r = List.of(read);
        return switch (kind) {
            case "one" -> join(lock("s"), w, fence, r, unlock("s"));
            case "two" -> join(lock(mine), w, fence, r, unlock(mine));
            case "split" -> join(w, lock("s"), unlock("s"), fence, r);
            case "splitasp" -> join(w, lock("s"), List.of("smp_mb__after_spinlock();"), fence, r, unlock("s"));
            case "splitul" -> join(lock("s"), w, unlock("s"), fence, lock("s"), r, unlock("s"));
            case "ulmb" ->
                join(
                        lock("s"),
                        w,
                        unlock("s"),
                        fence,
                        lock("t"),
                        List.of("smp_mb__after_unlock_lock();"),
                        r,
                        unlock("t"));
            case "halves" -> join(lock("s"), w, unlock("s"), fence, r);
            case "nested" -> join(lock("s"), w, lock("t"), fence, r, unlock("t"), unlock("s"));
            default -> join(lock(mine), lock(other), w, fence, r, unlock(other), unlock(mine));
        };
    }

    private static List<String> lock(String lock) {
        return List.of("spin_lock(" + lock + ");");
    }

    private static List<String> unlock(String lock) {
        return List.of("spin_unlock(" + lock + ");");
    }

    /** From section to section, then out to a reader. */
    private void handOver() {
        List<String> kinds = List.of("lock", TRY, "asp");
        for (String first : kinds) {
            for (String second : kinds) {
                for (String fence : List.of("po", "mb", "acq")) {
                    List<String> read = join(
                            List.of(fence.equals("acq") ? "r0 = smp_load_acquire(y);" : "r0 = READ_ONCE(*y);"),
                            FENCES.getOrDefault(fence, List.of()),
                            List.of("r1 = READ_ONCE(*x);"));
                    add(
                            "LK-LOCK-ISA2-" + first + "+" + second + "+" + fence,
                            "From one critical section into the next, and out to a reader without the lock.",
                            List.of(
                                    new Part(
                                            "int *x, " + S,
                                            tried(first),
                                            section(first, List.of("WRITE_ONCE(*x, 1);"))),
                                    new Part(
                                            "int *x, int *y, " + S,
                                            join(List.of("r0"), tried(second)),
                                            section(second, List.of("r0 = READ_ONCE(*x);", "WRITE_ONCE(*y, 1);"))),
                                    new Part("int *x, int *y", List.of("r0", "r1"), read)),
                            "exists (1:r0=1 /\\ 2:r0=1 /\\ 2:r1=0)");
                }
            }
        }
    }

    private void tries() {
        tries("none", List.of("if (r0) {", "\tspin_unlock(s);", "}"), "0:r0=0 /\\ 1:r0=0");
        tries(
                "write",
                List.of("if (r0) {", "\tWRITE_ONCE(*x, 1);", "\tspin_unlock(s);", "}"),
                "0:r0=0 /\\ 1:r0=0 /\\ ~(x=0)");
        tries("keep", List.of(), "0:r0=1 /\\ 1:r0=1");
    }

    private void tries(String body, List<String> behind, String condition) {
        for (int threads : List.of(2, 3)) {
            List<String> lines = join(List.of("r0 = spin_trylock(s);"), behind);
            add(
                    "LK-LOCK-try" + threads + "-" + body,
                    "Several that try for one lock.",
                    Collections.nCopies(threads, new Part("int *x, " + S, List.of("r0"), lines)),
                    "exists (" + condition + ")");
        }
    }
}
