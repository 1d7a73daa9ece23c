package racecard.gate.explore;

import java.io.IOException;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import racecard.explorer.Explored;
import racecard.explorer.Explorer;
import racecard.explorer.Limits;
import racecard.explorer.Model;
import racecard.explorer.Question;
import racecard.gate.run.ClassPath;
import racecard.gate.run.Setting;
import racecard.gate.text.Problem;
import racecard.gate.text.Suggest;

/** {@code racecard explore}: other people's programs. */
@Command(
        name = "explore",
        header = "Explore every execution of a program of yours.",
        description = {
            "",
            "The class has methods with @Actor, a thread each, at most one with @Observer, whose result is the outcome, and any"
                    + " number with @Invariant. Prints how many executions come out how, and whether one is wrong.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  racecard explore --harness org.example.Counter --classpath build/classes",
            "  racecard explore --harness org.example.Counter --classpath build/classes --model sc"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:PASS or PASS-BOUNDED",
            "1:FAIL: an execution is wrong, or a thread waits for ever in it",
            "2:bad usage or input",
            "4:VACUOUS: no execution came to its end, or the actors touch nothing that they share",
            "3:UNKNOWN: it could not be decided; the reason is printed"
        },
        mixinStandardHelpOptions = true)
public final class ExploreCommand implements Callable<Integer> {
    private static final long MOST_SECONDS = Duration.ofDays(365).toSeconds();

    private final Setting setting;

    @Option(names = "--harness", paramLabel = "CLASS", required = true, description = "The class; its full name.")
    private String harness;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "java-acyclic",
            description = "java-acyclic: the Java memory model without load buffering; sc: sequential consistency."
                    + " Default: java-acyclic.")
    private String model;

    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            defaultValue = ".",
            description = "Where its classes are. Default: this folder.")
    private String classpath;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Give up after so many. Default: 60.")
    private long seconds;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    public ExploreCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Model by = model();
        if (seconds < 1) {
            throw new Problem("--seconds " + seconds + ": give it a second at least.");
        }
        if (seconds > MOST_SECONDS) {
            throw new Problem("--seconds " + seconds + ": a year, " + MOST_SECONDS + ", is the most.");
        }
        ClassPath path = ClassPath.of(classpath);
        try (URLClassLoader loader = path.loader()) {
            Class.forName(harness, false, loader);
            long start = System.nanoTime();
            Question question = Question.of(harness).under(by).within(Limits.DEFAULT.time(Duration.ofSeconds(seconds)));
            Explored seen =
                    new ProgramStreams(setting.screen().err()).during(() -> new Explorer(loader).explore(question));
            ExploreReport report = new ExploreReport(seen);
            if (json) {
                setting.screen().out().print(report.json((System.nanoTime() - start) / 1e9));
            } else {
                report.print(setting.screen());
            }
            setting.screen().out().flush();
            return report.exit().code();
        } catch (ClassNotFoundException e) {
            throw path.lacks(harness);
        } catch (LinkageError e) {
            throw ClassPath.broken(harness, e);
        } catch (IllegalArgumentException e) {
            throw new Problem(e.getMessage());
        }
    }

    private Model model() {
        return Arrays.stream(Model.values())
                .filter(m -> m.label().equals(model))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> labels =
                            Arrays.stream(Model.values()).map(Model::label).toList();
                    return Suggest.unknown("model", model, labels, "The models are " + String.join(", ", labels) + ".");
                });
    }
}
