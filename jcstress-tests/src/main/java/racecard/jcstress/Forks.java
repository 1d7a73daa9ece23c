package racecard.jcstress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.TestExecutor;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.TestConfig;
import org.openjdk.jcstress.os.AffinityMode;
import org.openjdk.jcstress.os.Scheduler;
import org.openjdk.jcstress.os.SchedulingClass;
import org.openjdk.jcstress.os.topology.Topology;
import org.openjdk.jcstress.vm.CompileMode;
import org.openjdk.jcstress.vm.VMSupport;

/**
 * Runs tests in JVMs of their own, through jcstress's executor but not through its main. The main would run each test
 * twice on JDK 17 for the sake of biased locking, in an order that it shuffles, write a result file into the working
 * directory and a report beside it, and say nothing until all is over.
 *
 * <p>Threads are not pinned to processors (affinity NONE): that saves a quarter of a second a fork and a native library
 * unpacked into the home directory, and two busy threads find two idle cores by themselves.
 */
final class Forks {
    private static final List<String> ALWAYS = List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

    private final Effort effort;
    private final Options options;
    private final Options longer;
    private final Topology topology;

    /**
     * Probes this machine's JVM, which takes about two seconds. To be made once a process: what it finds, jcstress
     * keeps in static fields.
     */
    Forks(Effort effort) throws Exception {
        this.effort = effort;
        options = options(effort.millis, 40);
        longer = options(effort.raceMillis, 4);
        VMSupport.initFlags(options);
        topology = Topology.get();
        Thread orphans =
                new Thread(() -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly));
        Runtime.getRuntime().addShutdownHook(orphans);
    }

    private Options options(int millis, int strides) throws IOException {
        Options made = new Options(new String[] {
            "-sc", "false",
            "-af", AffinityMode.NONE.name(),
            "-pth", "false",
            "-hs", "128",
            "-f", Integer.toString(effort.forks),
            "-iters", Integer.toString(effort.iterations),
            "-time", Integer.toString(millis),
            "-strideCount", Integer.toString(strides)
        });
        if (!made.parse()) {
            throw new IllegalStateException(
                    "jcstress does not take these options; its version is pinned, so this is a mistake here");
        }
        return made;
    }

    /** Whether this machine has a processor for every actor; jcstress needs them all at once. */
    boolean fits(Experiment experiment) {
        return !schedules(experiment.actors()).isEmpty();
    }

    int processors() {
        return options.getCPUCount();
    }

    private List<SchedulingClass> schedules(int actors) {
        return scheduler().scheduleClasses(actors, options.getCPUCount(), options.affinityMode());
    }

    private Scheduler scheduler() {
        return new Scheduler(topology, options.getCPUCount());
    }

    /** Runs all forks of one test. */
    Samples run(Experiment experiment) throws Exception {
        return run(experiment, List.of(), options);
    }

    /** The same for a test that many subjects share: longer, with some JVM arguments on top of the effort's. */
    Samples runLonger(Experiment experiment, List<String> jvmArgs) throws Exception {
        return run(experiment, jvmArgs, longer);
    }

    private Samples run(Experiment experiment, List<String> jvmArgs, Options look) throws Exception {
        List<List<String>> compilers = experiment.mayHang() ? effort.compilers().subList(0, 1) : effort.compilers();
        TestInfo info = experiment.info();
        List<TestConfig> configs = new ArrayList<>();
        for (List<String> compiler : compilers) {
            List<String> words = new ArrayList<>(ALWAYS);
            words.addAll(compiler);
            words.addAll(jvmArgs);
            for (SchedulingClass schedule : schedules(experiment.actors())) {
                for (int fork = 0; fork < effort.forks; fork++) {
                    configs.add(new TestConfig(look, info, fork, words, CompileMode.UNIFIED, schedule));
                }
            }
        }
        SortedMap<String, Long> counts = new TreeMap<>();
        List<String> troubles = new ArrayList<>();
        long begin = System.nanoTime();
        new TestExecutor(options.verbosity(), result -> collect(result, counts, troubles), scheduler()).runAll(configs);
        double seconds = (System.nanoTime() - begin) / 1e9;
        String bound = look.getIterations() + " x " + look.getTime() + " ms";
        synchronized (counts) {
            return new Samples(new TreeMap<>(counts), List.copyOf(troubles), configs.size(), bound, seconds);
        }
    }

    private static void collect(TestResult result, SortedMap<String, Long> counts, List<String> troubles) {
        synchronized (counts) {
            for (String state : result.getStateKeys()) {
                counts.merge(state, result.getCount(state), Long::sum);
            }
            if (result.status() != Status.NORMAL) {
                String said = String.join(" / ", result.getMessages());
                troubles.add(result.status() + (said.isEmpty() ? "" : ": " + said));
            }
        }
    }
}
