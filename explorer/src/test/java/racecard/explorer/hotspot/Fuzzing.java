package racecard.explorer.hotspot;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import javax.tools.ToolProvider;
import racecard.explorer.Explored;
import racecard.explorer.Limits;
import racecard.explorer.lab.Edit;
import racecard.explorer.lab.Lab;
import racecard.explorer.lab.Task;

/**
 * Holds the explorer to what HotSpot does: whatever comes out of a program on this JVM has to be among the outcomes
 * that the explorer finds. That something does not come out proves nothing, so no verdict here rests on timing. A
 * program that shows more is made smaller, as long as it does, and told.
 *
 * <p>{@code Fuzzing FIRST COUNT TRIALS} is the long run: run it with the JVM's flags of your choice, such as
 * {@code -Xint}, {@code -XX:TieredStopAtLevel=1} or {@code -XX:-TieredCompilation -XX:+UnlockDiagnosticVMOptions
 * -XX:+StressLCM -XX:+StressGCM}.
 */
public final class Fuzzing {
    /** How many programs are written at once. */
    private static final int BATCH = 200;

    /** More executions than this are too many: other programs are small enough. */
    private static final long VISITS = 20_000;

    /** What was looked at, and what should not have come out. */
    record Result(int compared, int undecided, List<String> wrong) {}

    private final Path folder;
    private final Edit edit;
    private final URL classes;
    private final int trials;
    private final List<String> wrong = new ArrayList<>();
    private int compared;
    private int undecided;

    private Fuzzing(Path folder, Edit edit, int trials) throws IOException {
        this.folder = folder;
        this.edit = edit;
        this.classes = folder.toUri().toURL();
        this.trials = trials;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("fuzzing");
        long first = Long.parseLong(args[0]);
        int count = Integer.parseInt(args[1]);
        int compared = 0;
        int undecided = 0;
        int wrong = 0;
        for (int done = 0; done < count; done += BATCH) {
            int batch = Math.min(BATCH, count - done);
            Result result = run(folder, Edit.NONE, first + done, batch, Integer.parseInt(args[2]));
            compared += result.compared;
            undecided += result.undecided;
            wrong += result.wrong.size();
            result.wrong.forEach(System.out::println);
            System.out.println(compared + " compared, " + undecided + " undecided, " + wrong + " wrong");
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    /**
     * Programs from seed {@code first} on.
     *
     * @param folder where their files go
     * @param edit what is changed in them for the explorer, and not for HotSpot
     */
    static Result run(Path folder, Edit edit, long first, int count, int trials) throws Exception {
        Fuzzing fuzzing = new Fuzzing(folder, edit, trials);
        List<Written> programs =
                LongStream.range(first, first + count).mapToObj(Writer::program).toList();
        fuzzing.compile(programs);
        for (Written program : programs) {
            fuzzing.compare(program);
        }
        return new Result(fuzzing.compared, fuzzing.undecided, fuzzing.wrong);
    }

    private void compile(List<Written> programs) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "-nowarn", "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
        for (Written program : programs) {
            Path file = folder.resolve(program.name() + ".java");
            Files.writeString(file, program.source());
            command.add(file.toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(new String[0])) != 0) {
            throw new IllegalStateException("what the fuzzer writes has to compile");
        }
    }

    private void compare(Written program) throws Exception {
        Explored explored = explore(program);
        if (!explored.counts().whole()) {
            undecided++;
            return;
        }
        compared++;
        if (more(program, explored).isEmpty()) {
            return;
        }
        Written small = wrong.isEmpty() ? program.shrunk(this::isWrong) : program; // one is enough to begin with
        Explored again = explore(small);
        wrong.add(small.name() + ": HotSpot shows " + more(small, again) + ", the explorer "
                + again.outcomes().keySet() + " and says " + again.detail() + "\n" + small.source());
    }

    private Explored explore(Written program) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, Fuzzing.class.getClassLoader())) {
            Limits limits = Limits.DEFAULT.visits(VISITS).time(Duration.ofHours(1));
            return new Lab(loader)
                    .explore(Task.of("fuzzed." + program.name()).within(limits).edited(edit));
        }
    }

    /** What HotSpot shows, and the explorer does not. */
    private Set<String> more(Written program, Explored explored) throws Exception {
        boolean fresh = program.isFresh();
        Set<String> more =
                new TreeSet<>(Stress.run(classes, "fuzzed." + program.name(), fresh, fresh ? trials / 100 : trials));
        more.removeAll(explored.outcomes().keySet());
        return more;
    }

    private boolean isWrong(Written program) throws Exception {
        compile(List.of(program));
        Explored explored = explore(program);
        return explored.counts().whole() && !more(program, explored).isEmpty();
    }
}
