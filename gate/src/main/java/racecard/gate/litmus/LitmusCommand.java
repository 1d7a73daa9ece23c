package racecard.gate.litmus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import racecard.gate.file.AtomicFile;
import racecard.gate.file.Json;
import racecard.gate.run.Setting;
import racecard.gate.text.Problem;
import racecard.litmus.text.LitmusReader;
import racecard.verdict.Exit;

/** {@code racecard litmus}: which final states does a memory model allow? */
@Command(
        name = "litmus",
        header = "Compute every outcome of litmus programs under memory models.",
        description = {
            "",
            "FILE is a litmus test in the kernel's C or in the Java dialect; of a folder every *.litmus below it is taken. Prints"
                    + " of one file what herd7 prints, of many a line each. A file that says 'Result: Never' (Sometimes,"
                    + " Always) is judged against that.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  racecard litmus SB.litmus",
            "  racecard litmus SB.litmus --model sc --model tso --model lkmm",
            "  racecard litmus SB.litmus --explain '0:r0=0 /\\ 1:r0=0' --svg drawings",
            "  racecard litmus litmus-tests --model linux-kernel.cat --json results.json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is decided, and as the files expect it",
            "1:a result is not the one that its file expects",
            "2:bad usage or input; what the other files gave is printed and written all the same",
            "4:VACUOUS: nothing was decided, or a test has no execution at all",
            "3:UNKNOWN: something could not be decided; the reason is printed"
        },
        mixinStandardHelpOptions = true)
public final class LitmusCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Litmus files, and folders of them.")
    private List<Path> named = new ArrayList<>();

    @Option(
            names = "--model",
            paramLabel = "NAME|FILE",
            description =
                    "sc, tso, arm, rc11, lkmm, java, java-jam21, or a model of your own: a .cat file, with the .bell, .def"
                            + " and .cfg that stand beside it, or the .cfg itself; may be given several times."
                            + " Default: lkmm for C, java for Java.")
    private List<String> models = new ArrayList<>();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the results as JSON.")
    private Path json;

    @Option(
            names = "--explain",
            paramLabel = "OUTCOME",
            description = "Show an execution with this outcome, or why there is none: '0:r0=0 /\\ x=1'.")
    private String outcome;

    @Option(
            names = "--svg",
            paramLabel = "DIR",
            description = "Draw that execution into this folder; without --explain, one of what each file asks for.")
    private Path svg;

    @Option(
            names = "--timeout",
            paramLabel = "S",
            defaultValue = "30",
            description = "Give a test up after so many seconds: UNKNOWN. Default: 30.")
    private double timeout;

    @Option(
            names = "--unroll",
            paramLabel = "N",
            description =
                    "Look at so many rounds of each loop; a program that has more is PASS-BOUNDED at best. Default: 4.")
    private int unroll = LitmusReader.UNROLL;

    @Option(names = "--jobs", paramLabel = "N", description = "Tests at the same time. Default: one a processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    public LitmusCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!(timeout > 0)) {
            throw new Problem("--timeout " + timeout + ": give it more than no time.");
        }
        if (unroll < 1) {
            throw new Problem("--unroll " + unroll + ": at least one round must be looked at.");
        }
        if (jobs < 1) {
            throw new Problem("--jobs " + jobs + ": at least one test must run.");
        }
        List<Path> files = LitmusFiles.of(named);
        LitmusRun run = new LitmusRun(
                ModelChoice.of(models),
                new ModelChoice.Defaults(),
                outcome,
                outcome != null || svg != null,
                timeout,
                unroll);
        boolean many = files.size() > 1;
        LitmusText text = new LitmusText(setting.screen(), many || files.isEmpty());
        List<String> failures = new ArrayList<>();
        List<LitmusResult> results = new ArrayList<>();
        LitmusDrawings drawings = new LitmusDrawings(svg);
        try (LitmusProgress progress = LitmusProgress.of(setting.screen(), files.size())) {
            inOrder(files, run, result -> {
                progress.finished(result);
                results.add(result);
                if (svg != null) {
                    failures.addAll(drawings.write(result));
                }
                text.print(result);
                setting.screen().out().flush();
            });
        }
        text.summary();
        Exit exit = text.exit();
        if (json != null) {
            try {
                AtomicFile.write(json, Json.text(LitmusJson.of(results, exit.code())));
            } catch (IOException e) {
                failures.add("Could not write " + json + ModelChoice.reason(e));
            }
        }
        failures.forEach(failure -> setting.screen().err().println("racecard: " + failure));
        return exit.or(failures.isEmpty() ? Exit.GOOD : Exit.CANNOT).code();
    }

    private interface Heard {
        void result(LitmusResult result);
    }

    /** However many are at work, results are heard in the order of the files. */
    private void inOrder(List<Path> files, LitmusRun run, Heard heard) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, Math.max(1, files.size())));
        try {
            List<Future<LitmusResult>> futures = new ArrayList<>();
            files.forEach(file -> futures.add(workers.submit(() -> run.judge(file))));
            for (Future<LitmusResult> future : futures) {
                heard.result(future.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
