package racecard.gate.litmus;

import java.util.Locale;
import java.util.Optional;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.program.Expectation;
import racecard.litmus.program.Expectation.Word;
import racecard.litmus.program.LitmusTest;
import racecard.verdict.Verdict;

/**
 * An answer held against what its file expects.
 *
 * @param verdict NOT RUN when the file expects nothing of this model
 * @param detail why, in words
 */
record LitmusVerdict(Verdict verdict, String detail) {
    private static final String RACE = "data-race";

    /**
     * @param model whose answer it is
     */
    static LitmusVerdict of(LitmusTest test, ModelChoice model, Answer answer) {
        Optional<Expectation> expected =
                test.expectation().filter(e -> model.binds(test.language()) && e.word() != Word.MAYBE);
        if (answer.unknown().isPresent()) {
            return new LitmusVerdict(Verdict.UNKNOWN, answer.unknown().get());
        }
        // A missing check for NULL is wrong whatever the file asks, and whether it asks anything.
        boolean fault = expected.isPresent() && expected.get().fault();
        if (!answer.faults().isEmpty() && !fault) {
            return fail("there is a fault that the file does not expect: "
                    + answer.faults().firstKey());
        }
        if (answer.faults().isEmpty() && fault) {
            return fail("expected a fault, there is none");
        }
        if (fault && expected.get().word() == Word.FAULT) {
            return new LitmusVerdict(Verdict.PASS, "expected a fault");
        }
        boolean deadlock = expected.isPresent() && expected.get().word() == Word.DEADLOCK;
        if (answer.executions() == 0 && !deadlock) {
            return new LitmusVerdict(Verdict.VACUOUS, vacuous(answer));
        }
        if (expected.isEmpty()) {
            String within = answer.bound().map(bound -> "; " + bound).orElse("");
            return new LitmusVerdict(Verdict.NOT_RUN, "the file expects nothing of " + model.name() + within);
        }
        LitmusVerdict judged =
                judge(expected.get(), answer, model.model().flags().contains(RACE));
        return answer.bound()
                .map(bound -> within(bound, judged, answer, expected.get()))
                .orElse(judged);
    }

    private static String vacuous(Answer answer) {
        String reason = "no execution comes to its end";
        reason += answer.bound().map(bound -> "; " + bound).orElse("");
        return answer.waiting().isEmpty() ? reason : reason + ": " + String.join("; ", answer.waiting());
    }

    /** What was found within a bound has been found; what was not found may lie beyond. */
    private static LitmusVerdict within(String bound, LitmusVerdict judged, Answer answer, Expectation expected) {
        if (judged.verdict() == Verdict.PASS) {
            return new LitmusVerdict(Verdict.PASS_BOUNDED, judged.detail() + "; " + bound);
        }
        boolean found =
                switch (expected.word()) {
                    case NEVER -> answer.positive() > 0;
                    case ALWAYS -> answer.negative() > 0;
                    default -> false;
                };
        boolean raced = answer.flags().contains(RACE);
        return found || raced
                ? judged
                : new LitmusVerdict(Verdict.UNKNOWN, judged.detail() + ", and it may lie beyond the bound: " + bound);
    }

    /** @param racing whether the model knows data races at all */
    private static LitmusVerdict judge(Expectation expected, Answer answer, boolean racing) {
        boolean raced = answer.flags().contains(RACE);
        if (racing && expected.dataRace() != raced && expected.word() != Word.FLAG) {
            return fail(
                    raced
                            ? "there is a data race that the file does not expect"
                            : "expected a data race, there is none");
        }
        boolean met =
                switch (expected.word()) {
                    case FLAG -> !answer.flags().isEmpty();
                    case DEADLOCK -> answer.executions() == 0;
                    case FAULT -> !answer.faults().isEmpty();
                    // A program that races has no meaning, and what it was found to do binds nobody.
                    default ->
                        raced || expected.word().name().equals(answer.word().name());
                };
        String what = expected.dataRace() ? "a data race" : word(expected.word());
        return met ? new LitmusVerdict(Verdict.PASS, "expected " + what) : fail("expected " + what);
    }

    private static LitmusVerdict fail(String detail) {
        return new LitmusVerdict(Verdict.FAIL, detail);
    }

    private static String word(Word word) {
        return switch (word) {
            case DEADLOCK -> "a deadlock";
            case FAULT -> "a fault";
            case FLAG -> "a flag";
            default -> word.name().charAt(0) + word.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    /** {@code PASS}, {@code FAIL}; for what was not judged {@code ok}. */
    String label() {
        return verdict == Verdict.NOT_RUN ? "ok" : verdict.label();
    }
}
