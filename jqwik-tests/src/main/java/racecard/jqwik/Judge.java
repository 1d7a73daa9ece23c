package racecard.jqwik;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.ToolMain;
import racecard.verdict.Verdict;

/** From what a session came to, the finding. */
final class Judge {
    private static final String UNIT = "tries";
    private final Order order;
    private final Subject subject;
    private final Check check;
    private final long began = System.nanoTime();

    /** Begins to measure. */
    Judge(Order order, Subject subject, Check check) {
        this.order = order;
        this.subject = subject;
        this.check = check;
    }

    /** The session came to its end. */
    Finding ended(Session session) {
        Optional<PropertyExecutionResult> result = session.result();
        if (result.isEmpty()) {
            return finding(Verdict.UNKNOWN, session.tried(), "jqwik ended without a result", null);
        }
        return switch (result.get().status()) {
            case SUCCESSFUL -> finding(Verdict.PASS_BOUNDED, session.tried(), check.rule(), null);
            case FAILED -> failed(session, result.get());
            case ABORTED -> finding(Verdict.UNKNOWN, session.tried(), "jqwik gave up: " + cause(result.get()), null);
        };
    }

    /**
     * The session does not come to its end, as far as a clock can tell. That is no FAIL: loops and dead locks that a
     * bug of ours has are counted, and what a stranger's loop does beside a busy machine nobody can say.
     */
    Finding hangs(Session session, Thread thread, int seconds) {
        String story = session.last()
                .map(last -> last.broken("the next step does not end").story())
                .orElse("the first step does not end");
        String trial = session.last().map(last -> last.getClass().getName()).orElse("");
        String where = Arrays.stream(thread.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().startsWith("racecard.models.")
                        && !frame.getClassName().equals(trial))
                .map(frame -> "     " + frame.getClassName() + "." + frame.getMethodName())
                .collect(Collectors.joining(System.lineSeparator()));
        return finding(
                Verdict.UNKNOWN,
                session.tried(),
                "no step ended for " + seconds + " seconds",
                story + System.lineSeparator() + "it is in" + System.lineSeparator() + where);
    }

    /** Not looked at. */
    Finding left(Verdict verdict, String why) {
        return finding(verdict, 0, why, null);
    }

    private Finding failed(Session session, PropertyExecutionResult result) {
        Optional<Violation> violation =
                result.throwable().filter(Violation.class::isInstance).map(Violation.class::cast);
        if (violation.isEmpty()) {
            // The check itself broke, and that says nothing about the subject.
            return finding(Verdict.UNKNOWN, session.tried(), "the check broke: " + cause(result), null);
        }
        String found = String.format(
                Locale.ROOT,
                "found by jqwik, seed %d, in try %d, and made as short as it gets",
                order.seed(),
                result.countTries());
        return finding(
                Verdict.FAIL,
                session.tried(),
                violation.get().getMessage(),
                violation.get().story() + System.lineSeparator() + found);
    }

    private static String cause(PropertyExecutionResult result) {
        return result.throwable().map(ToolMain::told).orElse("no reason given");
    }

    private Finding finding(Verdict verdict, long checked, String detail, String witness) {
        double seconds = Math.round((System.nanoTime() - began) / 1e6) / 1e3;
        return new Finding(
                order.protocol(),
                subject.id(),
                "jqwik",
                check.name(),
                verdict,
                checked,
                UNIT,
                seconds,
                detail,
                witness);
    }
}
