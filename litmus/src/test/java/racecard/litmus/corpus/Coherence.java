package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accesses of one location: may they be told in an order that coherence forbids? */
final class Coherence {
    /**
     * A shape.
     *
     * @param threads the accesses of each, {@code R} or {@code W1}
     * @param reads what the reads see, thread by thread
     * @param last the last value, or 0 where it is not asked for
     */
    private record Shape(List<String> threads, List<Integer> reads, int last) {}

    private static final Map<String, Shape> SHAPES = new LinkedHashMap<>();

    static {
        shape("CoRR", List.of("W1", "R R"), 0, 1, 0);
        shape("CoRR2", List.of("W1", "W2", "R R", "R R"), 0, 1, 2, 2, 1);
        shape("CoRW1", List.of("R W1"), 0, 1);
        shape("CoRW2", List.of("W1", "R W2"), 1, 1);
        shape("CoWR", List.of("W1 R", "W2"), 1, 2);
        shape("CoWW", List.of("W1 W2"), 1);
        shape("CoWR0", List.of("W1 R"), 0, 0);
        shape("CoWRR", List.of("W1 R R", "W2"), 0, 2, 1);
        shape("CoRRW", List.of("W1", "R R W2"), 1, 0, 1);
        shape("CoRWR", List.of("W1", "R W2 R"), 0, 1, 1);
        shape("CoWWR", List.of("W1 W2 R", "W3"), 0, 1);
        shape("CoRRR", List.of("W1 W2", "R R R"), 0, 1, 2, 1);
        shape("CoRW+RW", List.of("R W1", "R W2"), 0, 2, 1);
        shape("CoRWRW", List.of("W3", "R W1", "R W2"), 3, 3, 3);
        shape("CoWRWR", List.of("W1 R", "W2 R"), 0, 2, 1);
        shape("CoRRx2", List.of("W1 W2", "R R", "R R"), 0, 2, 1, 1, 2);
    }

    private static final Map<String, String> READS = Map.of(
            "once", "READ_ONCE(*x)",
            "acq", "smp_load_acquire(x)",
            "plain", "*x",
            "faar", "atomic_fetch_add_relaxed(0, x)",
            "casfr", "cmpxchg_relaxed(x, 5, 6)",
            "faa", "atomic_fetch_add(0, x)");
    private static final Map<String, String> WRITES = Map.of(
            "once", "WRITE_ONCE(*x, %s);",
            "rel", "smp_store_release(x, %s);",
            "plain", "*x = %s;",
            "smb", "smp_store_mb(*x, %s);",
            "xchgr", "xchg_relaxed(x, %s);");

    private final Corpus corpus;

    Coherence(Corpus corpus) {
        this.corpus = corpus;
    }

    private static void shape(String name, List<String> threads, int last, Integer... reads) {
        SHAPES.put(name, new Shape(threads, List.of(reads), last));
    }

    private static String comment(Shape shape) {
        return "One location, " + shape.threads().size() + " threads: may accesses of it be told in this order?";
    }

    /** So many of each shape, the first with {@code ONCE} everywhere. */
    void kernel(int variants) {
        SHAPES.forEach((name, shape) -> {
            Dice dice = corpus.dice("coh" + name);
            int made = 0;
            for (int tries = 0; made < variants && tries < 20 * variants; tries++) {
                made += kernel(name, shape, made == 0, dice) ? 1 : 0;
            }
        });
    }

    private boolean kernel(String shapeName, Shape shape, boolean first, Dice dice) {
        List<Part> parts = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<String> exchanged = new ArrayList<>();
        for (int t = 0; t < shape.threads().size(); t++) {
            List<String> lines = new ArrayList<>();
            List<String> registers = new ArrayList<>();
            List<String> tag = new ArrayList<>();
            String[] accesses = shape.threads().get(t).split(" ", -1);
            for (int i = 0; i < accesses.length; i++) {
                if (i > 0 && dice.chance(20)) {
                    String fence = dice.pick("mb", "rmb", "wmb");
                    lines.add("smp_" + fence + "();");
                    tag.add(fence);
                }
                if (accesses[i].equals("R")) {
                    String kind = first ? "once" : dice.pick("once", "once", "acq", "plain", "faar", "casfr", "faa");
                    String register = "r" + registers.size();
                    lines.add(register + " = " + READS.get(kind) + ";");
                    registers.add(register);
                    conditions.add(t + ":" + register + "=" + shape.reads().get(conditions.size()));
                    tag.add(kind);
                } else {
                    String kind = first ? "once" : dice.pick("once", "once", "rel", "plain", "smb", "xchgr");
                    String write = WRITES.get(kind).formatted(accesses[i].substring(1));
                    if (kind.equals("xchgr")) {
                        String register = "q" + i;
                        registers.add(register);
                        exchanged.add(t + ":" + register);
                        write = register + " = " + write;
                    }
                    lines.add(write);
                    tag.add(kind);
                }
            }
            parts.add(new Part("int *x", registers, lines));
            tags.add(String.join("-", tag));
        }
        last(shape, conditions);
        String name = "LK-" + shapeName + "+" + String.join("+", tags);
        boolean firstReads = shape.threads().get(0).contains("R");
        List<String> shown = exchanged.isEmpty() && firstReads ? List.of("0:r0") : exchanged;
        return corpus.add(
                name,
                () -> Optional.of(Part.program(
                        name,
                        comment(shape),
                        parts,
                        Question.kernel(conditions, List.of("x"), shown).text(corpus.dice(name)))));
    }

    private static void last(Shape shape, List<String> conditions) {
        if (shape.last() != 0) {
            conditions.add("x=" + shape.last());
        }
    }

    /** The same in Java, the first with opaque accesses. */
    void java(int variants) {
        SHAPES.forEach((name, shape) -> {
            Dice dice = corpus.dice("jcoh" + name);
            int made = 0;
            for (int tries = 0; made < variants && tries < 20 * variants; tries++) {
                made += java(name, shape, made == 0, dice) ? 1 : 0;
            }
        });
    }

    private boolean java(String shapeName, Shape shape, boolean first, Dice dice) {
        List<List<String>> bodies = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<String> registers = new ArrayList<>();
        for (int t = 0; t < shape.threads().size(); t++) {
            List<String> body = new ArrayList<>();
            List<String> tag = new ArrayList<>();
            int next = 0;
            for (String access : shape.threads().get(t).split(" ", -1)) {
                boolean read = access.equals("R");
                String kind = first
                        ? "once"
                        : read
                                ? dice.pick("plain", "once", "acq", "vol", "gaa")
                                : dice.pick("plain", "once", "rel", "vol");
                if (read) {
                    String register = "r" + next++;
                    body.add("int " + register + " = " + JavaText.read("x", kind) + ";");
                    conditions.add(t + ":" + register + "=" + shape.reads().get(conditions.size()));
                    registers.add(t + ":" + register);
                } else {
                    body.add(JavaText.store("x", kind, access.substring(1)));
                }
                tag.add(JavaText.word(kind).isEmpty() ? "pln" : JavaText.word(kind));
            }
            bodies.add(body);
            tags.add(String.join("-", tag));
        }
        last(shape, conditions);
        String name = "JV-" + shapeName + "+" + String.join("+", tags);
        return corpus.add(name, () -> {
            List<String> x = List.of("x");
            String clauses = new Question(conditions, x, registers, x, false).text(corpus.dice(name));
            return Optional.of(JavaText.program(name, comment(shape), x, bodies, clauses));
        });
    }
}
