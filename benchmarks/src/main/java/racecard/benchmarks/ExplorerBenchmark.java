package racecard.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import racecard.explorer.Explored;
import racecard.explorer.Limits;
import racecard.explorer.Model;
import racecard.explorer.explore.Tally;
import racecard.explorer.lab.Lab;
import racecard.explorer.lab.Task;
import racecard.models.Families;

/** One exploration each. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExplorerBenchmark {
    private static final Lab LAB = new Lab();

    /** 5,040 complete executions. */
    @Benchmark
    public Tally sevenFetchAdds() {
        return Programs.explore(Programs.fetchAdds(7), Programs.SILENT, Limits.DEFAULT);
    }

    /** 720 complete executions. */
    @Benchmark
    public Tally sixLockHolders() {
        return Programs.explore(Programs.lock(6), Programs.SILENT, Limits.DEFAULT);
    }

    /** Two adders and a task that resumes, on the newest revision. */
    @Benchmark
    public Explored taskWork() {
        return LAB.explore(taskWorkTask());
    }

    /** The same under sequential consistency. */
    @Benchmark
    public Explored taskWorkSequentially() {
        return LAB.explore(taskWorkTask().under(Model.SEQUENTIAL_CONSISTENCY));
    }

    private static Task taskWorkTask() {
        String family = Families.of("task-work").getClass().getName();
        return Task.of("racecard.exploration.ScenarioHarness", family, Cards.newest(), "resume-two-adders");
    }
}
