package racecard.litmus.corpus;

import static racecard.litmus.corpus.Part.join;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Message passing where somebody else's atomic operation stands between the flag's writer and its reader. */
final class ReleaseSequences {
    /** What the third thread does with the flag, and what it is then. */
    private record Middle(int flag, List<String> lines) {
        boolean returns() {
            return lines.get(0).startsWith("r0");
        }
    }

    private static final Map<String, List<String>> WRITERS = new LinkedHashMap<>();
    private static final Map<String, Middle> MIDDLES = new LinkedHashMap<>();
    private static final Map<String, List<String>> READERS = new LinkedHashMap<>();

    static {
        WRITERS.put("rel", List.of("smp_store_release(y, 1);"));
        WRITERS.put("wmb", List.of("smp_wmb();", "WRITE_ONCE(*y, 1);"));
        WRITERS.put("mb", List.of("smp_mb();", "WRITE_ONCE(*y, 1);"));
        WRITERS.put("po", List.of("WRITE_ONCE(*y, 1);"));
        WRITERS.put("xchgl", List.of("q0 = xchg_release(y, 1);"));
        MIDDLES.put("inc", new Middle(2, List.of("atomic_inc(y);")));
        MIDDLES.put("incr", new Middle(2, List.of("r0 = atomic_inc_return_relaxed(y);")));
        MIDDLES.put("xchgr", new Middle(2, List.of("r0 = xchg_relaxed(y, 2);")));
        MIDDLES.put("casr", new Middle(2, List.of("r0 = cmpxchg_relaxed(y, 1, 2);")));
        MIDDLES.put("inc2", new Middle(3, List.of("atomic_inc(y);", "atomic_inc(y);")));
        MIDDLES.put("w", new Middle(2, List.of("r0 = READ_ONCE(*y);", "WRITE_ONCE(*y, 2);")));
        MIDDLES.put("unless", new Middle(2, List.of("r0 = atomic_add_unless(y, 1, 0);")));
        READERS.put("acq", List.of("r0 = smp_load_acquire(y);"));
        READERS.put("rmb", List.of("r0 = READ_ONCE(*y);", "smp_rmb();"));
        READERS.put("po", List.of("r0 = READ_ONCE(*y);"));
    }

    private final Corpus corpus;

    ReleaseSequences(Corpus corpus) {
        this.corpus = corpus;
    }

    void add() {
        for (String writer : WRITERS.keySet()) {
            for (String middle : MIDDLES.keySet()) {
                for (String reader : READERS.keySet()) {
                    boolean kept = middle.equals("inc") && (reader.equals("acq") || writer.equals("rel"));
                    if (kept || !leftOut(writer, middle, reader)) {
                        add(writer, middle, reader);
                    }
                }
            }
        }
    }

    /** To keep the corpus small. */
    private static boolean leftOut(String writer, String middle, String reader) {
        return writer.equals("po")
                || reader.equals("po")
                || (Set.of("unless", "w").contains(middle)
                        && Set.of("mb", "xchgl").contains(writer))
                || (middle.equals("inc2") && reader.equals("rmb"));
    }

    private void add(String writer, String middle, String reader) {
        Middle third = MIDDLES.get(middle);
        List<String> first = join(List.of("WRITE_ONCE(*x, 1);"), WRITERS.get(writer));
        List<String> last = join(READERS.get(reader), List.of("r1 = READ_ONCE(*x);"));
        String returned =
                third.returns() && !middle.equals("unless") ? "1:r0=" + (middle.equals("incr") ? 2 : 1) + " /\\ " : "";
        String name = "LK-RELSEQ+%s+%s+%s".formatted(writer, middle, reader);
        corpus.add(
                name,
                () -> Optional.of(Part.program(
                        name,
                        "A flag handed on by an atomic operation of a third thread: does it still carry the data?",
                        List.of(
                                new Part("int *x, int *y", writer.equals("xchgl") ? List.of("q0") : List.of(), first),
                                new Part("int *y", third.returns() ? List.of("r0") : List.of(), third.lines()),
                                new Part("int *x, int *y", List.of("r0", "r1"), last)),
                        "exists (" + returned + "2:r0=" + third.flag() + " /\\ 2:r1=0)")));
    }
}
