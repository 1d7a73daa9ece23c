package racecard.litmus.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes the corpus: cycles of communications with all that can stand between two accesses of a thread, and the
 * families that are no cycles. Seed 0 gives the programs that herd7's answers are recorded of; every other seed gives
 * fresh ones, as many.
 */
public final class Generator {
    private Generator() {}

    /** Writes {@code OUTDIR/lkmm} and {@code OUTDIR/java}, a file a program. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: Generator OUTDIR [SEED]");
            System.exit(2);
        }
        long seed = args.length == 2 ? Long.parseLong(args[1]) : 0;
        write(Path.of(args[0], "lkmm"), kernel(seed));
        write(Path.of(args[0], "java"), java(seed));
    }

    private static void write(Path folder, Map<String, String> programs) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> program : programs.entrySet()) {
            Files.writeString(folder.resolve(program.getKey() + ".litmus"), program.getValue());
        }
        System.out.println(folder + ": " + programs.size());
    }

    private static final List<String> THREE = List.of(
            "WRC", "RWC", "WRW+WR", "WWC", "WRR+2W", "WRW+2W", "ISA2", "Z6.0", "Z6.1", "Z6.2", "Z6.3", "Z6.4", "Z6.5",
            "W+RWC", "3.SB", "3.LB", "3.2W");
    private static final List<String> TWO = List.of("MP", "LB", "SB", "R", "S", "2+2W");
    private static final List<String> FOUR = List.of("IRIW", "IRRWIW", "IRWIW");

    /** A shape and how many programs are made of it. */
    private static Map.Entry<String, Integer> of(String shape, int count) {
        return Map.entry(shape, count);
    }

    /** Programs in the kernel's C by name, in the order in which they were made. */
    public static Map<String, String> kernel(long seed) {
        Corpus corpus = new Corpus(seed);
        Cycles cycles = new Cycles(corpus, new KernelDialect());
        new ReadCopyUpdate(corpus, cycles).add();
        TWO.forEach(shape -> cycles.plain(shape, 30, 46));
        THREE.forEach(shape -> cycles.plain(shape, 5, 9));
        FOUR.forEach(shape -> cycles.plain(shape, 5, 6));
        Shapes.names().stream()
                .filter(s -> s.startsWith("C3") || s.startsWith("C4") || s.startsWith("4."))
                .forEach(shape -> cycles.plain(shape, 2, 3));
        List.of(
                        of("MP", 26),
                        of("LB", 14),
                        of("S", 12),
                        of("SB", 10),
                        of("R", 8),
                        of("2+2W", 8),
                        of("WRC", 8),
                        of("ISA2", 6))
                .forEach(shape -> cycles.inner(shape.getKey(), shape.getValue()));
        new Coherence(corpus).kernel(6);
        new AtomicOperations(corpus).add(120);
        new Locks(corpus).add();
        new PlainData(corpus).add();
        new Detours(corpus).add();
        new ReleaseSequences(corpus).add();
        new UnlockLock(corpus).add();
        List.of(
                        of("LB", 14),
                        of("MP", 14),
                        of("S", 10),
                        of("R", 6),
                        of("2+2W", 6),
                        of("WRC", 8),
                        of("ISA2", 8),
                        of("Z6.2", 6))
                .forEach(shape -> cycles.ends(shape.getKey(), shape.getValue()));
        return corpus.programs();
    }

    /** Programs in the Java dialect by name, in the order in which they were made. */
    public static Map<String, String> java(long seed) {
        Corpus corpus = new Corpus(seed);
        Cycles cycles = new Cycles(corpus, new JavaDialect());
        TWO.forEach(shape -> cycles.plain(shape, 9, 17));
        THREE.forEach(shape -> cycles.plain(shape, 2, 4));
        FOUR.forEach(shape -> cycles.plain(shape, 3, 4));
        List.of(of("MP", 8), of("LB", 5), of("S", 4), of("SB", 4), of("WRC", 3))
                .forEach(shape -> cycles.inner(shape.getKey(), shape.getValue()));
        new Coherence(corpus).java(3);
        new JavaOperations(corpus).add(46);
        return corpus.programs();
    }
}
