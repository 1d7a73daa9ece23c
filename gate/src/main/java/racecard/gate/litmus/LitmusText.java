package racecard.gate.litmus;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import racecard.evidence.Printable;
import racecard.gate.text.Screen;
import racecard.gate.text.Words;
import racecard.litmus.answer.Asked;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.program.Condition.Quantifier;
import racecard.litmus.program.LitmusTest;
import racecard.verdict.Exit;
import racecard.verdict.Verdict;

/** Results of litmus tests for people: of one file all that herd7 prints, in its words; of many a line each. */
final class LitmusText {
    private static final int VERDICT = 8;

    private final Screen screen;
    private final boolean brief;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private int files;
    private int wrong;

    /** @param brief whether a test is a line, because there are many */
    LitmusText(Screen screen, boolean brief) {
        this.screen = screen;
        this.brief = brief;
    }

    /** The next result. */
    void print(LitmusResult result) {
        files++;
        wrong += result.errors().isEmpty() ? 0 : 1;
        for (LitmusResult.Row row : result.rows()) {
            counts.merge(row.judged().verdict(), 1, Integer::sum);
            if (brief) {
                screen.out().println(line(result.file(), row));
            } else {
                whole(row, result.rows().size() > 1);
            }
            row.explanation().ifPresent(explanation -> {
                explanation.lines().forEach(line -> screen.out().println(Printable.lines(line)));
                screen.out().println();
            });
        }
        result.errors().forEach(error -> screen.err().println("racecard: " + Printable.lines(error)));
    }

    private String line(String file, LitmusResult.Row row) {
        String label = row.judged().label();
        String verdict = screen.paint(label, row.judged().verdict()) + " ".repeat(VERDICT - label.length());
        Answer answer = row.answer();
        List<String> parts = new ArrayList<>();
        parts.add(Printable.line(file));
        parts.add(row.model());
        if (answer.unknown().isEmpty()) {
            parts.add(answer.word().label() + " " + answer.positive() + " " + answer.negative());
            parts.add("States " + answer.states().size());
        }
        answer.flags().forEach(flag -> parts.add("Flag " + flag));
        if (row.judged().verdict() != Verdict.PASS && row.judged().verdict() != Verdict.NOT_RUN) {
            parts.add(row.judged().detail());
        }
        return verdict + "  " + String.join("  ", parts);
    }

    private void whole(LitmusResult.Row row, boolean several) {
        PrintStream out = screen.out();
        LitmusTest test = row.test();
        Answer answer = row.answer();
        if (several) {
            out.println("Model " + Printable.line(row.model()));
        }
        out.println("Test " + Printable.line(test.name()) + " "
                + kind(test.condition().quantifier()));
        answer.unknown().ifPresent(reason -> {
            out.println(screen.paint("UNKNOWN", Verdict.UNKNOWN) + " " + reason);
            out.println("Looked at " + Words.of(row.candidates(), "candidate") + "; found allowed so far:");
        });
        out.println("States " + answer.states().size());
        answer.states().keySet().forEach(out::println);
        if (answer.unknown().isPresent()) {
            out.println("Witnesses so far");
        } else {
            // What is required of every execution is not met by one that does not come to its end.
            boolean missed = answer.negative() > 0 || !answer.faults().isEmpty();
            boolean ok = test.condition().answered(answer.positive() > 0, missed);
            out.println(ok ? "Ok" : "No");
            out.println("Witnesses");
        }
        boolean turned = test.condition().quantifier() == Quantifier.NOT_EXISTS;
        out.println("Positive: " + (turned ? answer.negative() : answer.positive()) + " Negative: "
                + (turned ? answer.positive() : answer.negative()));
        answer.flags().forEach(flag -> out.println("Flag " + flag));
        if (answer.states().keySet().stream().anyMatch(state -> state.contains("=S;"))) {
            out.println(LitmusTest.THIN_AIR_LEGEND);
        }
        answer.bound().ifPresent(bound -> out.println("Bound " + bound));
        answer.faults().forEach((fault, times) -> out.println("Fault " + Printable.line(fault)));
        out.println("Condition " + Asked.condition(test));
        if (answer.unknown().isEmpty()) {
            out.println("Observation " + Printable.line(test.name()) + " "
                    + answer.word().label() + " " + answer.positive() + " " + answer.negative());
        }
        LitmusVerdict judged = row.judged();
        if (judged.verdict() != Verdict.NOT_RUN && judged.verdict() != Verdict.UNKNOWN) {
            out.println(screen.paint(judged.label(), judged.verdict()) + " " + judged.detail());
        }
        if (!row.fault().isEmpty()) {
            out.println();
            out.println("An execution with a fault:");
            row.fault().forEach(line -> out.println(Printable.lines(line)));
        }
        out.println();
    }

    private static String kind(Quantifier quantifier) {
        return switch (quantifier) {
            case EXISTS -> "Allowed";
            case NOT_EXISTS -> "Forbidden";
            case FORALL -> "Required";
        };
    }

    /** The last line, when there were many. */
    void summary() {
        if (!brief) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Verdict verdict :
                List.of(Verdict.PASS, Verdict.PASS_BOUNDED, Verdict.FAIL, Verdict.UNKNOWN, Verdict.VACUOUS)) {
            if (counts.containsKey(verdict)) {
                parts.add(counts.get(verdict) + " " + screen.paint(verdict.label(), verdict));
            }
        }
        if (counts.containsKey(Verdict.NOT_RUN)) {
            parts.add(counts.get(Verdict.NOT_RUN) + " decided, nothing expected");
        }
        if (wrong > 0) {
            parts.add(wrong + " with an error");
        }
        screen.out().println();
        screen.out().println(Words.of(files, "file") + ": " + (parts.isEmpty() ? "VACUOUS" : String.join(", ", parts)));
    }

    /** What the file expects nothing of was decided all the same. */
    Exit exit() {
        List<Verdict> verdicts = counts.keySet().stream()
                .map(verdict -> verdict == Verdict.NOT_RUN ? Verdict.PASS : verdict)
                .toList();
        return Exit.of(verdicts).or(wrong > 0 ? Exit.CANNOT : Exit.GOOD);
    }
}
