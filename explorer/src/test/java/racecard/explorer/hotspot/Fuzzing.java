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
import javax.tools.ToolProvider;
import racecard.explorer.Explored;
import racecard.explorer.Limits;
import racecard.explorer.lab.Edit;
import racecard.explorer.lab.Lab;
import racecard.explorer.lab.Task;

/**
 * Holds the explorer to what HotSpot does: whatever comes out of a program on this JVM has to be among the outcomes
 * that the explorer finds. That something does not come out proves nothing, so no verdict here rests on timing.
 *
 * <p>{@code Fuzzing FIRST COUNT TRIALS} is the long run: run it with the JVM's flags of your choice, such as
 * {@code -Xint}, {@code -XX:TieredStopAtLevel=1} or {@code -XX:-TieredCompilation -XX:+UnlockDiagnosticVMOptions
 * -XX:+StressLCM -XX:+StressGCM}.
 */
public final class Fuzzing {
    /** What was looked at, and what should not have come out. */
    record Result(int compared, int undecided, List<String> wrong) {}

    private final Path folder;
    private final Edit edit;
    private final List<String> wrong = new ArrayList<>();
    private int compared;
    private int undecided;

    private Fuzzing(Path folder, Edit edit) {
        this.folder = folder;
        this.edit = edit;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("fuzzing");
        Result result =
                run(folder, Edit.NONE, Long.parseLong(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        result.wrong.forEach(System.out::println);
        System.out.println(
                result.compared + " compared, " + result.undecided + " undecided, " + result.wrong.size() + " wrong");
        System.exit(result.wrong.isEmpty() ? 0 : 1);
    }

    /**
     * Programs from seed {@code first} on.
     *
     * @param folder where their files go
     * @param edit what is changed in them for the explorer, and not for HotSpot
     */
    static Result run(Path folder, Edit edit, long first, int count, int trials) throws Exception {
        Fuzzing fuzzing = new Fuzzing(folder, edit);
        fuzzing.compile(first, count);
        URL classes = folder.toUri().toURL();
        for (long seed = first; seed < first + count; seed++) {
            fuzzing.compare(classes, seed, trials);
        }
        return new Result(fuzzing.compared, fuzzing.undecided, fuzzing.wrong);
    }

    private void compile(long first, int count) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "-nowarn", "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
        for (long seed = first; seed < first + count; seed++) {
            Path file = folder.resolve("Fuzz" + seed + ".java");
            Files.writeString(file, Writer.source(seed));
            command.add(file.toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(new String[0])) != 0) {
            throw new IllegalStateException("what the fuzzer writes has to compile");
        }
    }

    private void compare(URL classes, long seed, int trials) throws Exception {
        String name = Writer.name(seed);
        Explored explored;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, Fuzzing.class.getClassLoader())) {
            Limits limits = Limits.DEFAULT.visits(20_000).time(Duration.ofHours(1));
            explored = new Lab(loader).explore(Task.of(name).within(limits).edited(edit));
        }
        if (explored.unknown().isPresent() || explored.witness().isPresent()) {
            undecided++;
            if (!explored.counts().whole()) {
                return; // too many executions: others are small enough
            }
        }
        compared++;
        boolean fresh = Writer.source(seed).contains("= Lazy.n;");
        Set<String> more = new TreeSet<>(Stress.run(classes, name, fresh, fresh ? trials / 100 : trials));
        more.removeAll(explored.outcomes().keySet());
        if (!more.isEmpty()) {
            wrong.add(name + ": HotSpot shows " + more + ", the explorer "
                    + explored.outcomes().keySet() + " and says " + explored.detail() + "\n" + Writer.source(seed));
        }
    }
}
