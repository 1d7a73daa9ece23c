package racecard.gate.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import racecard.catalogue.Protocol;
import racecard.evidence.Profile;
import racecard.gate.file.AtomicFile;
import racecard.gate.file.Json;
import racecard.gate.judge.Judge;
import racecard.gate.judge.Judgement;
import racecard.gate.pages.Observations;
import racecard.gate.run.Campaign;
import racecard.gate.run.Interruption;
import racecard.gate.run.QuickOmissions;
import racecard.gate.run.Selection;
import racecard.gate.run.Setting;
import racecard.gate.run.ToolProcess;
import racecard.gate.run.ToolResult;
import racecard.gate.run.ToolTask;
import racecard.gate.text.BarProgress;
import racecard.gate.text.LineProgress;
import racecard.gate.text.Problem;
import racecard.gate.text.Progress;
import racecard.gate.text.Screen;
import racecard.verdict.Exit;

/** {@code racecard check}: the gate. */
@Command(
        name = "check",
        header = "Verify every revision and catch every bug of the protocols.",
        description = {
            "",
            "Runs the explorer, jqwik, Lincheck and jcstress over every revision, control and bug, each tool in processes"
                    + " of its own, and prints what they found. Without PROTOCOL: all protocols.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  racecard check",
            "  racecard check task-work --tool explorer --json result.json",
            "  racecard check task-work --candidate org.example.MyTaskWork --classpath build/classes",
            "",
            "Results, traces and logs are kept in target/racecard."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is PASS, PASS-BOUNDED or CAUGHT (UNDECIDED, NOT SEEN and NOT RUN are listed, and count neither way)",
            "1:something FAILED, or a bug was MISSED",
            "2:bad usage or input",
            "4:nothing failed, but a check looked at nothing (VACUOUS)",
            "3:nothing failed, but something is UNKNOWN",
            "130:interrupted; what was finished is kept"
        },
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "PROTOCOL", arity = "0..*", description = "What to check; see 'racecard list'.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "quick",
            description = "quick: 5 minutes; standard: many times that; deep: hours. Default: quick.")
    private Profile profile;

    @Option(
            names = "--tool",
            paramLabel = "TOOL",
            split = ",",
            description = "explorer, jqwik, lincheck or jcstress; may be given several times. Default: all.")
    private List<String> tools = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Same seed, same verdict table. Default: 1.")
    private long seed;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the results as JSON.")
    private Path json;

    @Option(names = "--junit", paramLabel = "DIR", description = "Write JUnit XML, one file a protocol.")
    private Path junit;

    @Option(
            names = "--record",
            description = "Keep what a whole run saw in docs/observations.json, for 'racecard tables'.")
    private boolean record;

    @Option(names = "--no-times", description = "Print nothing that differs between two runs with the same seed.")
    private boolean noTimes;

    @Option(
            names = "--candidate",
            paramLabel = "CLASS",
            description = "Check this implementation of the protocol's interface, beside the current revision.")
    private String candidate;

    @Option(names = "--classpath", paramLabel = "PATH", description = "Where the candidate's classes are.")
    private String classpath;

    public CheckCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Exception {
        List<Protocol> protocols = setting.protocols(names);
        List<ToolProcess> asked = setting.tools(tools);
        Candidate theirs = candidate(protocols);
        if (record && (!names.isEmpty() || !tools.isEmpty() || theirs != null)) {
            throw new Problem("--record keeps what a whole run saw: leave out PROTOCOL, --tool and --candidate.");
        }
        Reports reports = new Reports(setting.room(), json, junit);
        reports.prepare();
        long start = System.nanoTime();
        Screen screen = setting.screen();
        Progress progress =
                screen.columns() > 0 ? new BarProgress(screen.err(), screen.columns()) : new LineProgress(screen.err());
        Campaign campaign = new Campaign(setting.room(), progress);
        return Interruption.survive(campaign::interrupt, () -> {
            List<Judgement> judgements = new ArrayList<>();
            try (progress) {
                for (Protocol protocol : protocols) {
                    judgements.add(judge(protocol, theirs, asked, campaign));
                }
            }
            return report(judgements, reports, (System.nanoTime() - start) / 1e9);
        });
    }

    private Judgement judge(Protocol protocol, Candidate theirs, List<ToolProcess> asked, Campaign campaign)
            throws InterruptedException {
        Selection selection =
                theirs == null ? Selection.whole(protocol) : Selection.candidate(protocol, theirs.className());
        List<String> path = theirs == null ? List.of() : theirs.classpath();
        ToolTask task = ToolTask.of(protocol.id(), profile, seed, selection.subjects(), path, false);
        QuickOmissions omissions = QuickOmissions.of(profile, record);
        List<ToolResult> results = campaign.run(asked, (tool, found) -> omissions.left(tool, task, found));
        return Judge.judge(selection, omissions.complete(results, protocol.id()));
    }

    private Candidate candidate(List<Protocol> protocols) {
        if (candidate == null && classpath == null) {
            return null;
        }
        if (candidate == null || classpath == null) {
            throw new Problem("--candidate CLASS and --classpath PATH go together: which class, and where it is.");
        }
        if (protocols.size() != 1) {
            throw new Problem(
                    "Name the one protocol that the candidate implements: racecard check PROTOCOL --candidate "
                            + candidate + " --classpath " + classpath);
        }
        return Candidate.of(protocols.get(0), candidate, classpath);
    }

    private int report(List<Judgement> judgements, Reports reports, double seconds) {
        Screen screen = setting.screen();
        Exit verdict = Judgement.exit(judgements);
        List<String> failures = reports.write(
                judgements, JsonReport.of(judgements, seed, profile, seconds, verdict.code()), verdict, !noTimes);
        Exit exit = verdict.or(failures.isEmpty() ? Exit.GOOD : Exit.CANNOT);
        CheckTables tables = new CheckTables(screen, !noTimes);
        judgements.forEach(tables::print);
        tables.summary(judgements, seconds, exit);
        failures.forEach(screen.err()::println);
        screen.out().flush();
        return exit.or(record && !recorded(judgements) ? Exit.CANNOT : Exit.GOOD)
                .code();
    }

    private boolean recorded(List<Judgement> judgements) {
        Screen screen = setting.screen();
        Optional<String> gap = Observations.gap(judgements);
        if (gap.isPresent()) {
            screen.err().println("Nothing was recorded: " + gap.get());
            return false;
        }
        try {
            AtomicFile.write(
                    setting.home().resolve(Observations.FILE), Json.text(Observations.of(judgements, profile, seed)));
        } catch (IOException e) {
            screen.err().println("Could not write " + Observations.FILE + ": " + e.getMessage() + ".");
            return false;
        }
        screen.err().println("Recorded in " + Observations.FILE + ". Now './racecard tables' writes the tables.");
        return true;
    }
}
