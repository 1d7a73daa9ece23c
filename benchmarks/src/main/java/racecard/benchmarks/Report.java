package racecard.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import racecard.catalogue.Bug;
import racecard.catalogue.Revision;
import racecard.evidence.Finding;
import racecard.explorer.Limits;
import racecard.explorer.explore.Tally;
import racecard.explorer.explore.Visitor;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;
import racecard.verdict.Verdict;

/** The numbers that matter, side by side in one run: ratios hold on a noisy machine, times do not. */
public final class Report {
    private static final int RUNS = 5;
    private static final int WARM_UP = 20;
    private static final long MILLION = 1_000_000;
    private static final long SAMPLE = 200_000;

    private final PrintStream out;

    private Report(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the report; about two minutes, and two more for Lincheck's times beside the explorer's.
     *
     * @param args where the {@code racecard} command is, if Lincheck is to be timed too
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> lincheck = args.length == 0
                ? Map.of()
                : LincheckTimes.measure(Path.of(args[0]), Cards.protocol().id());
        new Report(System.out).print(lincheck);
    }

    private void print(Map<String, String> lincheck) {
        long start = System.nanoTime();
        long executions = references();
        line(
                "all references, quick harnesses, first run in this JVM",
                "%.1f s, %d executions",
                since(start),
                executions);
        cards(lincheck);
        ExplorerBenchmark taskWork = new ExplorerBenchmark();
        rate("visits a second, task_work, java", taskWork::taskWork, seen -> seen.counts()
                .visits());
        rate("visits a second, task_work, sc", taskWork::taskWorkSequentially, seen -> seen.counts()
                .visits());
        Supplier<Tally> adds = () -> Programs.explore(Programs.fetchAdds(8), Programs.SILENT, Limits.DEFAULT);
        rate("visits a second, eight fetch_adds", adds, Tally::visits);
        rate("complete executions a second, eight fetch_adds", adds, Tally::complete);
        Tally lock = Programs.explore(Programs.lock(6), Programs.SILENT, Limits.DEFAULT);
        line(
                "lock of six threads",
                "%d complete, %d blocked, %d visits",
                lock.complete(),
                lock.blocked(),
                lock.visits());
        memory();
    }

    private static long references() {
        long executions = 0;
        for (Revision revision : Cards.protocol().revisions()) {
            for (Finding finding : Cards.decide(
                    revision.id(), revision.implementation().orElseThrow().getName(), false)) {
                if (!finding.verdict().green()) {
                    throw new IllegalStateException(finding.toString());
                }
                executions += finding.checked();
            }
        }
        return executions;
    }

    private void cards(Map<String, String> lincheck) {
        double slowest = 0;
        for (Bug bug : Cards.bugs()) {
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                List<Finding> findings = Cards.decide(
                        bug.id(), bug.implementation().orElseThrow().getName(), true);
                seconds.add(since(start));
                if (findings.stream().noneMatch(finding -> finding.verdict() == Verdict.FAIL)) {
                    throw new IllegalStateException(bug.id() + " was not caught");
                }
            }
            double first = seconds.get(0);
            String beside = lincheck.containsKey(bug.id()) ? "; Lincheck " + lincheck.get(bug.id()) : "";
            line("card " + bug.id(), "median %.3f s, first %.3f s%s", median(seconds), first, beside);
            slowest = Math.max(slowest, median(seconds));
        }
        line("slowest card", "median %.3f s", slowest);
    }

    private <T> void rate(String what, Supplier<T> exploration, ToLongFunction<T> count) {
        for (int i = 0; i < WARM_UP; i++) {
            T unused = exploration.get();
        }
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            T seen = exploration.get();
            rates.add(count.applyAsLong(seen) / since(start));
        }
        line(what, "median %.0f of %d runs", median(rates), RUNS);
    }

    /** Ten million visits; the heap after a collection, now and then. */
    private void memory() {
        List<Long> heap = new ArrayList<>();
        Visitor sampling = new Visitor() {
            private long seen;

            @Override
            public boolean complete(Graph graph) {
                if (++seen % SAMPLE == 0) {
                    heap.add(used());
                }
                return true;
            }

            @Override
            public boolean stuck(Graph graph) {
                return true;
            }

            @Override
            public boolean failed(Graph graph, int t, Step failure) {
                return false;
            }
        };
        Tally tally = Programs.explore(
                Programs.fetchAdds(10),
                sampling,
                Limits.DEFAULT.visits(10 * MILLION).time(Duration.ofMinutes(10)));
        line(tally.visits() - 1 + " visits, heap in KiB at every 200,000th complete execution", "%s", heap);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private void line(String what, String format, Object... values) {
        out.println(what + ": " + String.format(Locale.ROOT, format, values));
    }
}
