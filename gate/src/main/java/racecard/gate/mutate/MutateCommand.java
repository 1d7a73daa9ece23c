package racecard.gate.mutate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.evidence.Finding;
import racecard.evidence.Profile;
import racecard.gate.file.AtomicFile;
import racecard.gate.run.Campaign;
import racecard.gate.run.Interruption;
import racecard.gate.run.Kind;
import racecard.gate.run.Setting;
import racecard.gate.run.Subject;
import racecard.gate.run.ToolProcess;
import racecard.gate.run.ToolResult;
import racecard.gate.run.ToolTask;
import racecard.gate.text.Progress;
import racecard.gate.text.Suggest;
import racecard.gate.text.Words;
import racecard.verdict.Exit;
import racecard.verdict.Verdict;

/** {@code racecard mutate}: which orderings a protocol needs, and which changes of it nobody would notice. */
@Command(
        name = "mutate",
        header = "Change a reference at one place at a time, and see who notices.",
        description = {
            "",
            "Every access mode, barrier and lock that the newest revision names is made weaker, one at a time; then conditions"
                    + " are turned round, statements left out or swapped, other values returned. The explorer goes through"
                    + " its scenarios, the smallest first, until one fails. An ordering that none of them needs is stronger"
                    + " than any scenario here needs, which is no proof that nobody needs it. Another change that nobody"
                    + " notices needs an argument why it is harmless, in docs/mutations/PROTOCOL-survivors.txt.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  racecard mutate task-work",
            "  racecard mutate task-work --revision R15",
            "  racecard mutate task-work --revision R15 --revision R29 --write",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the table was made",
            "1:with --check: the page says something else",
            "2:bad usage or input",
            "4:a revision has no place that could be changed, or none that a scenario comes by",
            "3:something could not be decided",
            "130:interrupted"
        },
        mixinStandardHelpOptions = true)
public final class MutateCommand implements Callable<Integer> {
    private static final Path PAGES = Path.of("docs", "mutations");

    private final Setting setting;

    @Parameters(paramLabel = "PROTOCOL", description = "The protocol.")
    private String name;

    @Option(names = "--revision", paramLabel = "ID", description = "Which revisions. Default: the newest.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--write", description = "Write docs/mutations/PROTOCOL.md too.")
    private boolean write;

    @Option(
            names = "--check",
            description = "Print nothing; say whether docs/mutations/PROTOCOL.md would be written as it is.")
    private boolean check;

    public MutateCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Exception {
        Protocol protocol = setting.protocols(List.of(name)).get(0);
        List<Subject> subjects = revisions(protocol).stream()
                .map(revision -> new Subject(
                        revision.id(),
                        Kind.REVISION,
                        revision.implementation().orElseThrow().getName()))
                .toList();
        setting.screen().err().println("Changing " + Words.of(subjects.size(), "revision") + ", some minutes each ...");
        Campaign campaign = new Campaign(setting.room(), Progress.silent());
        ToolTask task = ToolTask.of(protocol.id(), Profile.QUICK, 1, subjects, List.of(), false);
        return Interruption.survive(campaign::interrupt, () -> {
            ToolResult result = campaign.run(List.of(ToolProcess.mutations(setting.home())), task)
                    .get(0);
            return report(protocol, subjects, result);
        });
    }

    private int report(Protocol protocol, List<Subject> subjects, ToolResult result) throws IOException {
        Map<String, List<Finding>> answers = new LinkedHashMap<>();
        Map<String, List<Finding>> found = result.answers(protocol.id());
        subjects.forEach(subject -> answers.put(subject.id(), found.getOrDefault(subject.id(), List.of())));
        if (result.ending() != null) {
            setting.screen().err().println("racecard: the explorer's process " + result.ending() + ".");
        }
        int code = show(protocol, answers, result);
        setting.screen().out().flush();
        return code;
    }

    private List<Revision> revisions(Protocol protocol) {
        List<Revision> merged =
                protocol.revisions().stream().filter(r -> !r.control()).toList();
        if (ids.isEmpty()) {
            return List.of(merged.get(merged.size() - 1));
        }
        return ids.stream()
                .map(id -> protocol.revision(id)
                        .orElseThrow(() -> Suggest.unknown(
                                "revision",
                                id,
                                merged.stream().map(Revision::id).toList(),
                                "'racecard list' shows them.")))
                .toList();
    }

    private int show(Protocol protocol, Map<String, List<Finding>> answers, ToolResult result) throws IOException {
        MutationTable table = new MutationTable(
                protocol.id(),
                answers,
                Survivors.read(setting.home().resolve(PAGES).resolve(protocol.id() + "-survivors.txt")));
        Exit exit = exit(answers, result);
        if (check) {
            return compared(protocol, table, exit).code();
        }
        table.print(setting.screen());
        if (write) {
            Path page = page(protocol);
            AtomicFile.write(setting.home().resolve(page), table.page());
            setting.screen().out().println("Wrote " + page + ".");
        }
        return exit.code();
    }

    private static Path page(Protocol protocol) {
        return PAGES.resolve(protocol.id() + ".md");
    }

    /** A page is compared with a whole table or not at all: half of one always differs. */
    private Exit compared(Protocol protocol, MutationTable table, Exit exit) throws IOException {
        Path page = page(protocol);
        if (exit != Exit.GOOD) {
            setting.screen().out().println(page + " was not compared: " + exit.meaning() + ".");
            return exit;
        }
        Path file = setting.home().resolve(page);
        boolean same = Files.exists(file) && Files.readString(file).equals(table.page());
        setting.screen().out().println(page + (same ? " is up to date." : " drifted: --write writes it anew."));
        return same ? Exit.GOOD : Exit.FAILED;
    }

    /** That a weakened reference fails is as good an answer as that it does not. */
    private static Exit exit(Map<String, List<Finding>> answers, ToolResult result) {
        List<Verdict> verdicts = answers.values().stream()
                .flatMap(found -> found.isEmpty()
                        ? Stream.of(Verdict.VACUOUS)
                        : found.stream().map(Finding::verdict))
                .map(verdict -> verdict == Verdict.FAIL ? Verdict.PASS : verdict)
                .toList();
        return Exit.of(verdicts)
                .or(result.ending() == null ? Exit.GOOD : Exit.UNKNOWN)
                .or(result.interrupted() ? Exit.INTERRUPTED : Exit.GOOD);
    }
}
