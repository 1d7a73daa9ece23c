package racecard.gate.list;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import racecard.catalogue.Bug;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.Tool;
import racecard.gate.file.Json;
import racecard.gate.run.Setting;
import racecard.gate.text.Screen;
import racecard.gate.text.TextTable;
import racecard.gate.text.Words;

/** {@code racecard list}: the catalogue. */
@Command(
        name = "list",
        header = "Show the protocols, their revisions, their bugs and the explorer's harnesses.",
        footerHeading = "%nExamples:%n",
        footer = {"  racecard list", "  racecard list task-work", "  racecard list --json"},
        mixinStandardHelpOptions = true)
public final class ListCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "PROTOCOL", arity = "0..*", description = "Which protocols; without it, all.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    public ListCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        List<Protocol> protocols = setting.protocols(names);
        PrintStream out = setting.screen().out();
        if (json) {
            out.print(Json.text(CatalogueJson.of(protocols)));
        } else {
            protocols.forEach(this::print);
        }
        out.flush();
        return 0;
    }

    private void print(Protocol protocol) {
        PrintStream out = setting.screen().out();
        out.println(protocol.id() + ": " + protocol.title());
        out.println("  interface " + protocol.api().getName());
        revisions(
                "Revisions",
                protocol.revisions().stream().filter(r -> !r.control()).toList());
        revisions(
                "Controls: never merged, look wrong, are right",
                protocol.revisions().stream().filter(Revision::control).toList());
        TextTable bugs = new TextTable()
                .left("id")
                .left("base")
                .left("needs")
                .left("source")
                .left("must be caught by")
                .wrapped("title", 20);
        for (Bug bug : protocol.bugs()) {
            String by = bug.mustCatch().stream().sorted().map(Tool::label).collect(Collectors.joining(", "));
            bugs.row(entries(
                    bug.id(),
                    bug.base().id(),
                    bug.need().label(),
                    bug.grounds().label(),
                    by.isEmpty() ? "\u2013" : by,
                    bug.title()));
        }
        section("Bugs", bugs, !protocol.bugs().isEmpty());
        harnesses(Harness.of(protocol.id()));
        List<Bug> open =
                protocol.bugs().stream().filter(b -> b.undecided().isPresent()).toList();
        if (!open.isEmpty()) {
            out.println();
            out.println("  No tool here decides these, and why");
            for (Bug bug : open) {
                Words.paragraph(bug.id() + "  ", bug.undecided().orElseThrow(), Screen.WIDTH - 4)
                        .forEach(line -> out.println("    " + line));
            }
        }
        out.println();
    }

    private void revisions(String heading, List<Revision> revisions) {
        TextTable table = new TextTable()
                .left("id")
                .left("date")
                .left("source")
                .wrapped("title", 20)
                .wrapped("same behaviour", 14)
                .wrapped("carries", 12);
        for (Revision revision : revisions) {
            table.row(entries(
                    revision.id(),
                    revision.date(),
                    revision.grounds().label(),
                    revision.title(),
                    revision.aliases().stream()
                            .map(a -> a.replaceFirst("[ :].*", ""))
                            .collect(Collectors.joining(", ")),
                    String.join(", ", revision.carries())));
        }
        section(heading, table, !revisions.isEmpty());
    }

    private void harnesses(List<Harness> harnesses) {
        TextTable table = new TextTable()
                .left("name")
                .right("threads")
                .left("from profile")
                .wrapped("before | T | others | after", 40);
        harnesses.forEach(h -> table.row(entries(h.name(), Integer.toString(h.threads()), h.profile(), h.program())));
        section("Harnesses of the explorer", table, !harnesses.isEmpty());
    }

    private void section(String heading, TextTable table, boolean any) {
        if (any) {
            setting.screen().out().println();
            setting.screen().out().println("  " + heading);
            table.lines(setting.screen(), Screen.WIDTH - 4)
                    .forEach(line -> setting.screen().out().println("    " + line));
        }
    }

    private static List<TextTable.Entry> entries(String... texts) {
        return List.of(texts).stream().map(TextTable.Entry::new).toList();
    }
}
