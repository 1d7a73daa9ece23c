package racecard.litmus.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racecard.litmus.enumerate.Candidate;
import racecard.litmus.enumerate.Evidence;
import racecard.litmus.program.LitmusTest;

/** Evidence for people. */
public final class Explanation {
    private final LitmusTest test;
    private final String model;
    private final Evidence evidence;

    /**
     * @param test whose condition's proposition was asked about
     * @param model what the user calls the model
     */
    public Explanation(LitmusTest test, String model, Evidence evidence) {
        this.test = test;
        this.model = model;
        this.evidence = evidence;
    }

    /**
     * Lines of text: a witness execution, or the check and the way that breaks it. The same evidence gives the same
     * text.
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        String outcome = test.name() + ": " + Asked.proposition(test);
        if (evidence instanceof Evidence.Witness it) {
            lines.add(outcome + " is allowed by " + model + ", as in this execution:");
            execution(it.execution(), lines);
        } else if (evidence instanceof Evidence.Refusal it) {
            Reason reason = new Reason(it.execution(), it.breach());
            lines.add(outcome + " is forbidden by " + model + ", by its check " + reason.check() + ".");
            lines.addAll(reason.lines());
            lines.add("");
            lines.add(
                    it.seen() == 1 && it.all()
                            ? "This is the only execution that would have it:"
                            : "Of " + (it.all() ? "the " : "more than ") + it.seen()
                                    + " executions that would have it, this one breaks the model in the shortest way:");
            execution(it.execution(), lines);
        } else if (evidence instanceof Evidence.Undecided it) {
            lines.add(outcome + " under " + model + ": UNKNOWN, " + it.reason());
        } else {
            lines.add(outcome + " cannot be, under " + model + " or any other model: no choice of who reads from whom"
                    + " gives these values.");
        }
        return List.copyOf(lines);
    }

    /** An execution in which a thread faults, as lines of text. */
    public static List<String> ofFault(Candidate execution) {
        return indented(new Table(execution, "fault"));
    }

    private static List<String> indented(Table table) {
        return table.lines().stream()
                .map(line -> line.isEmpty() ? "" : "  " + line)
                .toList();
    }

    /** The execution as a self-contained SVG document; empty when there is none to show. */
    public Optional<String> svg() {
        if (evidence instanceof Evidence.Witness it) {
            return Optional.of(Drawing.of(it.execution(), Optional.empty(), "allowed by " + model));
        } else if (evidence instanceof Evidence.Refusal it) {
            String check = new Reason(it.execution(), it.breach()).check();
            String verdict = "forbidden by " + model + ": " + check;
            return Optional.of(Drawing.of(it.execution(), Optional.of(it.breach()), verdict));
        }
        return Optional.empty();
    }

    private static void execution(Candidate execution, List<String> lines) {
        lines.add("");
        lines.addAll(indented(new Table(execution, "final state")));
    }
}
