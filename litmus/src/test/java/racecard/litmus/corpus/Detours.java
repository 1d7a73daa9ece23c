package racecard.litmus.corpus;

import static racecard.litmus.corpus.Part.join;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A thread writes and reads that location again: its own write, or another's that came over it. */
final class Detours {
    private static final Map<String, List<String>> FIRST = new LinkedHashMap<>();
    private static final Map<String, List<String>> SECOND = new LinkedHashMap<>();

    static {
        FIRST.put("po", List.of("r0 = READ_ONCE(*x);", "WRITE_ONCE(*y, 1);"));
        FIRST.put("data", List.of("r0 = READ_ONCE(*x);", "WRITE_ONCE(*y, r0);"));
        FIRST.put("ctrl", List.of("r0 = READ_ONCE(*x);", "if (r0) {", "\tWRITE_ONCE(*y, 1);", "}"));
        FIRST.put("acq", List.of("r0 = smp_load_acquire(x);", "WRITE_ONCE(*y, 1);"));
        FIRST.put("rel", List.of("r0 = READ_ONCE(*x);", "smp_store_release(y, 1);"));
        FIRST.put("mb", List.of("r0 = READ_ONCE(*x);", "smp_mb();", "WRITE_ONCE(*y, 1);"));
        SECOND.put("addrf", List.of("r1 = READ_ONCE(*y);", "r2 = READ_ONCE(*(z + (r1 & 0)));"));
        SECOND.put("rmb", List.of("r1 = READ_ONCE(*y);", "smp_rmb();", "r2 = READ_ONCE(*z);"));
        SECOND.put("acq", List.of("r1 = smp_load_acquire(y);", "r2 = READ_ONCE(*z);"));
        SECOND.put("po", List.of("r1 = READ_ONCE(*y);", "r2 = READ_ONCE(*z);"));
        SECOND.put("ctrlw", List.of("r1 = READ_ONCE(*y);", "if (r1 == 2) {", "\tWRITE_ONCE(*z, 2);", "}"));
    }

    private static final Part WRITER =
            new Part("int *x, int *z", List.of(), List.of("WRITE_ONCE(*z, 1);", "smp_wmb();", "WRITE_ONCE(*x, 1);"));

    private final Corpus corpus;

    Detours(Corpus corpus) {
        this.corpus = corpus;
    }

    void add() {
        FIRST.forEach((a, first) -> SECOND.forEach((b, second) -> {
            boolean writes = b.equals("ctrlw");
            add(
                    "LK-DETOUR+" + a + "-" + b,
                    "A read of its own location comes back by way of another thread.",
                    List.of(
                            WRITER,
                            middle(writes ? List.of("r0", "r1") : List.of("r0", "r1", "r2"), first, second),
                            new Part("int *y", List.of(), List.of("WRITE_ONCE(*y, 2);"))),
                    "1:r0=1 /\\ 1:r1=2 /\\ " + (writes ? "z=1" : "1:r2=0") + " /\\ y=2");
        }));
        FIRST.forEach((a, first) -> {
            for (String b : List.of("addrf", "rmb", "acq", "po")) {
                add(
                        "LK-PPO+" + a + "-rfi-" + b,
                        "Through a write and a read of its own: is the last read held back?",
                        List.of(WRITER, middle(List.of("r0", "r1", "r2"), first, SECOND.get(b))),
                        "1:r0=1 /\\ 1:r1=1 /\\ 1:r2=0");
            }
        });
    }

    private static Part middle(List<String> registers, List<String> first, List<String> second) {
        return new Part("int *x, int *y, int *z", registers, join(first, second));
    }

    private void add(String name, String comment, List<Part> parts, String condition) {
        corpus.add(name, () -> Optional.of(Part.program(name, comment, parts, "exists (" + condition + ")")));
    }
}
