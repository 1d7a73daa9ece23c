package racecard.gate.pages;

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
import racecard.catalogue.Protocol;
import racecard.evidence.LadderTable;
import racecard.gate.file.AtomicFile;
import racecard.gate.file.Json;
import racecard.gate.run.Setting;
import racecard.gate.text.Problem;

/** {@code racecard tables}: the generated pages of {@code docs}. */
@Command(
        name = "tables",
        header = "Write the outcome and detection tables, or check that they are up to date.",
        description = {
            "",
            "Writes docs/detection.md and docs/outcomes from the catalogue, the ladders, the litmus programs and what"
                    + " 'racecard check --record' saw last; the memory models' columns are computed by the checker. Runs no test.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  racecard tables",
            "  racecard tables --check",
            "",
            "Any change of a table is an entry in CHANGELOG.md."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written, or up to date",
            "1:catalogue, ladders, observations and tables do not agree, or a bug that must be caught is recorded as not"
                    + " caught",
            "2:bad usage, or there are no observations"
        },
        mixinStandardHelpOptions = true)
public final class TablesCommand implements Callable<Integer> {
    private static final Path DETECTION = Path.of("docs", "detection.md");
    private static final Path OUTCOMES = Path.of("docs", "outcomes");

    private final Setting setting;

    @Option(names = "--check", description = "Write nothing; say whether anything drifted.")
    private boolean check;

    public TablesCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Exception {
        Observations seen = observations();
        List<String> faults = new ArrayList<>();
        Map<Path, String> pages = new LinkedHashMap<>();
        pages.put(DETECTION, DetectionPage.text(setting.protocols(), seen));
        for (Protocol protocol : setting.protocols()) {
            List<LadderTable> ladders = Ladders.of(setting, protocol.id());
            faults.addAll(Drift.between(protocol, ladders, seen));
            List<KernelAnswers> kernels = KernelAnswers.of(protocol.id());
            kernels.stream().flatMap(k -> k.fault().stream()).forEach(faults::add);
            if (!kernels.isEmpty()) {
                pages.put(
                        OUTCOMES.resolve(protocol.id() + ".md"),
                        OutcomePage.text(protocol.id(), ladders, kernels, seen));
            }
        }
        String remedy = "To mend it, run './racecard check --record', then './racecard tables'.";
        if (faults.isEmpty() && check) {
            for (Map.Entry<Path, String> page : pages.entrySet()) {
                faults.addAll(compare(page.getKey(), page.getValue()));
            }
            faults.addAll(leftovers(pages));
            remedy = "To mend it, run './racecard tables', and give the change a line in CHANGELOG.md.";
        } else if (!check) {
            for (Map.Entry<Path, String> page : pages.entrySet()) {
                AtomicFile.write(setting.home().resolve(page.getKey()), page.getValue());
                setting.screen().out().println("Wrote " + page.getKey() + ".");
            }
        }
        if (faults.isEmpty()) {
            setting.screen()
                    .out()
                    .println(check ? "The tables are up to date." : "The tables agree with the catalogue.");
            return 0;
        }
        faults.forEach(setting.screen().err()::println);
        setting.screen().err().println(remedy);
        return 1;
    }

    private Observations observations() {
        Path file = setting.home().resolve(Observations.FILE);
        if (!Files.exists(file)) {
            throw new Problem("There is no " + Observations.FILE
                    + ", from which the tables are made. './racecard check --record' runs every tool and writes it.");
        }
        try {
            return Json.read(file, Observations.class);
        } catch (IOException e) {
            throw new Problem(Observations.FILE + " cannot be read: "
                    + e.getMessage().lines().findFirst().orElse("") + ". './racecard check --record' writes it anew.");
        }
    }

    /** The first line in which a page and its file differ. */
    private List<String> compare(Path page, String text) throws IOException {
        Path file = setting.home().resolve(page);
        if (!Files.exists(file)) {
            return List.of(page + " is missing.");
        }
        List<String> expected = text.lines().toList();
        List<String> found = Files.readString(file).lines().toList();
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String should = i < expected.size() ? expected.get(i) : "(the end)";
            String does = i < found.size() ? found.get(i) : "(the end)";
            if (!should.equals(does)) {
                return List.of(page + " drifted. Line " + (i + 1) + " is", "  " + does, "and should be", "  " + should);
            }
        }
        return List.of();
    }

    private List<String> leftovers(Map<Path, String> pages) throws IOException {
        Path folder = setting.home().resolve(OUTCOMES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> OUTCOMES.resolve(f.getFileName()))
                    .filter(f -> !pages.containsKey(f))
                    .sorted()
                    .map(f -> f + " is no table that is made any more; remove it.")
                    .toList();
        }
    }
}
