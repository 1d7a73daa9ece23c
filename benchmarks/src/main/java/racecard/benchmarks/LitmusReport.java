package racecard.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How long {@code racecard litmus} takes on lists of tests, cold, start-up included, complete state sets: the median of
 * five whole commands beside the seconds that herd7 7.58 took for the same list in one process on a quiet machine of
 * the same kind. The tests are the open corpus, which is no part of the project.
 */
public final class LitmusReport {
    private static final int RUNS = 5;

    /** Wall seconds of herd7, one process a list, as recorded with the corpus. */
    private static final Map<String, Double> HERD = new TreeMap<>(Map.of("heavy", 13.5, "mixed", 8.3, "whole", 107.0));

    private static final double LOCK_OF_FOUR = 8.3;
    private static final List<Integer> LOCKS = List.of(4, 5, 8);

    private final Path racecard;
    private final PrintStream out;

    private LitmusReport(Path racecard, PrintStream out) {
        this.racecard = racecard;
        this.out = out;
    }

    /**
     * Prints a line a list, and one for the modelled spin lock of some threads.
     *
     * @param args where the {@code racecard} command is, and where the corpus
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 2 || !Files.exists(Path.of(args[1], "bench.tsv"))) {
            System.err.println("usage: LitmusReport RACECARD CORPUS, where CORPUS has a file bench.tsv");
            System.exit(2);
        }
        new LitmusReport(Path.of(args[0]), System.out).print(Path.of(args[1]));
    }

    private void print(Path corpus) throws IOException, InterruptedException {
        Map<String, List<String>> lists = new TreeMap<>();
        lists.put("whole", List.of(corpus.resolve("lkmm").toString()));
        for (String line : Files.readAllLines(corpus.resolve("bench.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (HERD.containsKey(cells[1])) {
                lists.computeIfAbsent(cells[1], list -> new ArrayList<>())
                        .add(corpus.resolve(cells[0]).toString());
            }
        }
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            compare("list " + list.getKey(), list.getValue(), HERD.get(list.getKey()));
        }
        Path made = Files.createTempDirectory("locks");
        for (int threads : LOCKS) {
            Path file = Files.writeString(made.resolve("lock-" + threads + ".litmus"), lock(threads));
            compare("lock of " + threads + " threads", List.of(file.toString()), threads == 4 ? LOCK_OF_FOUR : null);
        }
        try (Stream<Path> files = Files.walk(made)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        }
    }

    private void compare(String what, List<String> files, Double herd) throws IOException, InterruptedException {
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            List<String> command = new ArrayList<>(List.of(racecard.toString(), "litmus"));
            command.addAll(files);
            long start = System.nanoTime();
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        double median = seconds[RUNS / 2];
        String beside =
                herd == null ? "" : String.format(Locale.ROOT, ", herd7 %.1f s: %.0f times", herd, herd / median);
        out.printf(Locale.ROOT, "%-20s median of %d: %.2f s%s%n", what, RUNS, median, beside);
    }

    private static String lock(int threads) {
        StringBuilder text = new StringBuilder("C lock-" + threads + "\n\n{}\n");
        for (int t = 0; t < threads; t++) {
            text.append("\nP").append(t).append("(spinlock_t *l, int *x)\n{\n\tint r0;\n\tspin_lock(l);\n");
            text.append("\tr0 = READ_ONCE(*x);\n\tWRITE_ONCE(*x, r0 + 1);\n\tspin_unlock(l);\n}\n");
        }
        return text.append("\nexists (~x=").append(threads).append(")\n").toString();
    }
}
