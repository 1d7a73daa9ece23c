package racecard.gate.explore;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import racecard.evidence.Printable;
import racecard.explorer.Explored;
import racecard.explorer.Witness;
import racecard.gate.file.Json;
import racecard.gate.file.Version;
import racecard.gate.text.Screen;
import racecard.gate.text.TextTable;
import racecard.verdict.Exit;
import racecard.verdict.Verdict;

/** What is said of an exploration. */
record ExploreReport(Explored seen) {
    /**
     * As JSON.
     *
     * @param tests one
     */
    private record Result(String racecard, int exitCode, List<Test> tests) {}

    /**
     * One program.
     *
     * @param states its outcomes
     * @param counts how many executions have each
     * @param candidates how many graphs were visited, unfinished ones included
     * @param executions how many of them came to their end
     * @param distinct how many of those are left when threads that do the same are not told apart
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Test(
            String name,
            String model,
            Verdict verdict,
            String detail,
            List<String> states,
            Map<String, Long> counts,
            long candidates,
            long executions,
            long distinct,
            double seconds,
            List<String> races,
            List<String> uncaught,
            String witness) {}

    Exit exit() {
        return Exit.of(List.of(seen.verdict()));
    }

    void print(Screen screen) {
        PrintStream out = screen.out();
        out.println(Printable.line(seen.program()) + ", " + name());
        if (!seen.outcomes().isEmpty()) {
            out.println();
            table().lines(screen, Screen.WIDTH - 2).forEach(line -> out.println("  " + line));
        }
        if (!seen.outcomes().isEmpty() && !seen.counts().whole()) {
            out.println("  of the " + seen.counts().complete() + " executions until it stopped");
        }
        out.println();
        out.println(screen.paint(seen.verdict().label(), seen.verdict()) + " " + Printable.line(seen.detail()));
        seen.witness()
                .ifPresent(witness ->
                        out.println("\n" + Printable.lines(witness.text().stripTrailing())));
        if (!seen.uncaught().isEmpty()) {
            out.println();
            out.println("Exceptions that nobody caught:");
            seen.uncaught().forEach(end -> out.println("  " + Printable.line(end)));
        }
        if (!seen.races().isEmpty()) {
            out.println();
            out.println("Plain accesses that race:");
            seen.races().forEach(race -> out.println("  " + Printable.line(race)));
        }
    }

    private String name() {
        return switch (seen.model()) {
            case JAVA_ACYCLIC -> "Java memory model without load buffering";
            case SEQUENTIAL_CONSISTENCY -> "sequential consistency";
        };
    }

    private TextTable table() {
        TextTable table = new TextTable().flexible("outcome", 20).right("executions");
        seen.outcomes()
                .forEach((outcome, count) ->
                        table.row(List.of(new TextTable.Entry(outcome), new TextTable.Entry(Long.toString(count)))));
        return table;
    }

    String json(double seconds) {
        Test test = new Test(
                seen.program(),
                seen.model().label(),
                seen.verdict(),
                seen.detail(),
                List.copyOf(seen.outcomes().keySet()),
                seen.outcomes(),
                seen.counts().visits(),
                seen.counts().complete(),
                seen.counts().distinct(),
                Math.round(seconds * 1000) / 1000.0,
                seen.races(),
                seen.uncaught(),
                seen.witness().map(Witness::text).orElse(null));
        return Json.text(new Result(Version.NUMBER, exit().code(), List.of(test)));
    }
}
