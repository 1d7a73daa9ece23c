package racecard.gate.repro;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import racecard.catalogue.Bug;
import racecard.catalogue.Need;
import racecard.catalogue.Protocol;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.Profile;
import racecard.gate.run.Campaign;
import racecard.gate.run.Interruption;
import racecard.gate.run.Kind;
import racecard.gate.run.Setting;
import racecard.gate.run.Subject;
import racecard.gate.run.ToolProcess;
import racecard.gate.run.ToolResult;
import racecard.gate.run.ToolTask;
import racecard.gate.text.Problem;
import racecard.gate.text.Progress;
import racecard.gate.text.Screen;
import racecard.gate.text.Words;
import racecard.verdict.Exit;
import racecard.verdict.Verdict;

/**
 * {@code racecard repro}: makes one bug happen. What it prints holds no time and no path, so that two runs can be
 * compared.
 */
@Command(
        name = "repro",
        header = "Make a bug happen and show it step by step.",
        description = {
            "",
            "Prints what the bug is, the trace that shows it, the invariant that broke, and the fix."
                    + " The same trace every time; only jcstress counts what this processor does.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  racecard repro TWB-09",
            "  racecard repro TWB-09-V3 --tool lincheck",
            "  racecard repro TWB-14 --tool jcstress",
            "  racecard repro --replay TOKEN",
            "",
            "'racecard list' shows the ids."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:reproduced",
            "1:not reproduced",
            "2:bad usage or input",
            "4:a check of it looked at nothing",
            "3:no tool here can show it, the tool could not decide, or its samples do not show it; the reason is printed",
            "130:interrupted"
        },
        mixinStandardHelpOptions = true)
public final class ReproCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "BUG", arity = "0..1", description = "The bug's id; case does not matter.")
    private String id;

    @Option(
            names = "--replay",
            paramLabel = "TOKEN",
            description = "Show the very trace that printed this token, or say why that cannot be.")
    private String replay;

    private ReplayToken token;

    @Option(
            names = "--tool",
            paramLabel = "TOOL",
            description = "The tool that is to show it. Default: the one whose trace reads best.")
    private String tool;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "quick",
            description = "How hard to try: quick, standard, deep.")
    private Profile profile;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed, another trace. Default: 1.")
    private long seed;

    public ReproCommand(Setting setting) {
        this.setting = setting;
    }

    /**
     * Whose trace reads best comes first: the explorer's, which is the shortest; else one thread's history where that
     * is enough, else an interleaving, else a count.
     */
    private static List<Tool> preference(Bug bug) {
        return bug.need() == Need.SEQUENTIAL
                ? List.of(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK, Tool.JCSTRESS)
                : List.of(Tool.EXPLORER, Tool.LINCHECK, Tool.JQWIK, Tool.JCSTRESS);
    }

    @Override
    public Integer call() throws Exception {
        token();
        BugById wanted = BugById.find(setting, id);
        Protocol protocol = wanted.protocol();
        Bug bug = wanted.bug();
        Optional<ToolProcess> chosen =
                Optional.ofNullable(tool).map(t -> setting.tools(List.of(t)).get(0));
        if (chosen.isEmpty()) {
            chosen = preference(bug).stream()
                    .filter(bug.mustCatch()::contains)
                    .findFirst()
                    .map(t -> setting.tools(List.of(t.label())).get(0));
        }
        header(bug);
        if (bug.implementation().isEmpty() || chosen.isEmpty()) {
            field("fix", bug.fix());
            setting.screen().out().println();
            paragraph(
                    Verdict.UNDECIDED,
                    "No tool here can show it: " + bug.undecided().orElse("no reason is known"));
            return Exit.UNKNOWN.code();
        }
        Campaign campaign = new Campaign(setting.room(), Progress.silent());
        ToolProcess tool = chosen.get();
        return Interruption.survive(campaign::interrupt, () -> {
            int code = show(protocol, bug, run(campaign, protocol, bug, tool));
            setting.screen().out().flush();
            return code;
        });
    }

    private void token() {
        if (replay != null) {
            token = ReplayToken.parse(replay);
            if (id != null || tool != null) {
                throw new Problem("--replay says by itself which bug and which tool: leave out BUG and --tool.");
            }
            id = token.bug();
            tool = Tool.EXPLORER.label();
        } else if (id == null) {
            throw new Problem("Missing required parameter: 'BUG', or --replay TOKEN. 'racecard list' shows the ids.");
        }
    }

    private ToolResult run(Campaign campaign, Protocol protocol, Bug bug, ToolProcess chosen)
            throws InterruptedException {
        Subject subject = new Subject(
                bug.id(), Kind.BUG, bug.implementation().orElseThrow().getName());
        ToolTask task = ToolTask.of(protocol.id(), profile, seed, List.of(subject), List.of(), true);
        setting.screen().err().println("Running " + chosen.tool() + " on " + bug.id() + " ...");
        return campaign.run(List.of(chosen), task).get(0);
    }

    private void header(Bug bug) {
        setting.screen().out().println(bug.id() + "  " + bug.title());
        field(
                "base",
                bug.base().id() + " (" + bug.base().date() + "), " + bug.base().title());
        field("source", bug.source() + " (" + bug.grounds().label() + ")");
        field("needs", bug.need().label());
        field("symptom", bug.symptom());
        field("breaks", bug.breaks());
    }

    private void field(String name, String text) {
        Words.paragraph(String.format("  %-8s ", name), text, Screen.WIDTH)
                .forEach(setting.screen().out()::println);
    }

    private void paragraph(Verdict verdict, String text) {
        Words.paragraph("", text, Screen.WIDTH)
                .forEach(line -> setting.screen().out().println(setting.screen().paint(line, verdict)));
        setting.screen().out().flush();
    }

    private int show(Protocol protocol, Bug bug, ToolResult result) {
        PrintStream out = setting.screen().out();
        out.println();
        List<Finding> checks = result.answers(protocol.id()).getOrDefault(bug.id(), List.of());
        Optional<Finding> failure =
                checks.stream().filter(f -> f.verdict() == Verdict.FAIL).findFirst();
        if (failure.isPresent()) {
            Finding finding = failure.get();
            boolean told = finding.witness() != null && finding.witness().contains(finding.detail());
            Words.paragraph(
                            "",
                            "Shown by " + result.tool() + ", check " + finding.check()
                                    + (told ? ":" : ": " + finding.detail()),
                            Screen.WIDTH)
                    .forEach(out::println);
            if (finding.witness() != null) {
                out.println();
                out.println(finding.witness().stripTrailing());
            }
            out.println();
            if (finding.replay() != null) {
                ReplayToken now = ReplayToken.of(bug, finding);
                if (token != null) {
                    token.checkClasses(finding.replay().classes());
                }
                if (token != null && !token.equals(now)) {
                    paragraph(
                            Verdict.MISSED,
                            "This is another trace than the token's, though version and code are the same: " + now);
                    return Verdict.MISSED.exit().code();
                }
                out.println("Replay: racecard repro --replay " + now);
            }
            paragraph(Verdict.CAUGHT, "Reproduced. Fixed by: " + bug.fix());
            return 0;
        }
        if (result.interrupted()) {
            paragraph(Verdict.UNKNOWN, "Interrupted before it showed.");
            return Exit.INTERRUPTED.code();
        }
        Optional<Finding> open = checks.stream()
                .filter(f -> f.verdict() == Verdict.UNKNOWN || f.verdict() == Verdict.VACUOUS)
                .reduce((a, b) -> a.verdict().worse(b.verdict()) == a.verdict() ? a : b);
        boolean looked = checks.stream().anyMatch(f -> f.verdict().green());
        if (open.isPresent() || !looked || result.ending() != null) {
            Verdict verdict = open.map(Finding::verdict).orElse(Verdict.UNKNOWN);
            String reason = open.map(f -> f.check() + ": " + f.detail())
                    .or(() -> Optional.ofNullable(result.ending()))
                    .orElseGet(() -> result.tool() + " has no check for it that runs here");
            paragraph(verdict, "Not decided: " + reason);
            return verdict.exit().code();
        }
        if (Tool.named(result.tool()).filter(Tool::samples).isPresent()) {
            paragraph(
                    Verdict.NOT_SEEN,
                    "Not seen: " + result.tool() + " takes samples, and none of them shows it. That proves nothing.");
            return Exit.UNKNOWN.code();
        }
        String otherCode = token == null
                ? ""
                : " The token's classes had the bug, so these are others, or the token is of another --profile.";
        paragraph(
                Verdict.MISSED,
                "Not reproduced: " + Words.of(checks.size(), "check") + " of " + result.tool() + " passed on it."
                        + otherCode
                        + (profile == Profile.DEEP ? "" : " Another --seed, or a larger --profile, looks further."));
        return Verdict.MISSED.exit().code();
    }
}
