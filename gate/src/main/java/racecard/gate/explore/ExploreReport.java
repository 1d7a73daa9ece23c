package racecard.gate.explore;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import racecard.explorer.explore.Tally;
import racecard.explorer.harness.Explored;
import racecard.gate.file.Json;
import racecard.gate.file.Version;
import racecard.gate.text.Screen;
import racecard.gate.text.TextTable;
import racecard.verdict.Verdict;

/** What is said of an exploration. */
record ExploreReport(String harness, String model, Explored seen) {
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
            String witness) {}

    /** A failure is one, whatever else there is; where plain accesses race, Java may allow more than was visited, and sequential consistency does not. */
    Verdict verdict() {
        if (seen.failure().isPresent()) {
            return Verdict.FAIL;
        } else if (seen.unknown().isPresent()) {
            return Verdict.UNKNOWN;
        } else if (seen.tally().complete() == 0 || untouched()) {
            return Verdict.VACUOUS;
        }
        boolean whole = !seen.bounded() && (model.equals("sc") || seen.races().isEmpty());
        return whole ? Verdict.PASS : Verdict.PASS_BOUNDED;
    }

    /** No execution has a single event: nothing that one actor does can matter to another. */
    private boolean untouched() {
        return seen.tally().longest() == 0;
    }

    private String detail() {
        Tally tally = seen.tally();
        return switch (verdict()) {
            case FAIL -> seen.failure().orElseThrow().what();
            case UNKNOWN -> seen.unknown().orElseThrow();
            case VACUOUS ->
                untouched() ? "the actors touch nothing that they share" : "no execution came to its end" + cut();
            default -> tally.complete() + "/" + tally.complete() + " executions" + exchanged() + cut();
        };
    }

    /** Threads that do the same may be exchanged. */
    private String exchanged() {
        return seen.distinct() == seen.tally().complete()
                ? ""
                : ", " + seen.distinct() + " but for the exchange of threads that do the same";
    }

    private String cut() {
        return seen.bounded()
                ? "; " + seen.tally().cut() + " more were cut off, in a loop that goes on or too long"
                : "";
    }

    void print(Screen screen) {
        PrintStream out = screen.out();
        out.println(harness + ", " + (model.equals("sc") ? "sequential consistency" : "Java memory model"));
        if (!seen.outcomes().isEmpty()) {
            out.println();
            table().lines(screen, Screen.WIDTH - 2).forEach(line -> out.println("  " + line));
        }
        if (!seen.outcomes().isEmpty() && seen.tally().end() != Tally.End.EXHAUSTED) {
            out.println("  of the " + seen.tally().complete() + " executions until it stopped");
        }
        out.println();
        out.println(screen.paint(verdict().label(), verdict()) + " " + detail());
        seen.failure().ifPresent(failure -> out.println("\n" + failure.witness().stripTrailing()));
        if (!seen.races().isEmpty()) {
            out.println();
            out.println("Plain accesses that race, so that Java may allow more:");
            seen.races().forEach(race -> out.println("  " + race));
        }
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
                harness,
                model,
                verdict(),
                detail(),
                List.copyOf(seen.outcomes().keySet()),
                seen.outcomes(),
                seen.tally().visits(),
                seen.tally().complete(),
                seen.distinct(),
                Math.round(seconds * 1000) / 1000.0,
                seen.races(),
                seen.failure().map(Explored.Failure::witness).orElse(null));
        return Json.text(new Result(Version.NUMBER, verdict().exitCode(), List.of(test)));
    }
}
