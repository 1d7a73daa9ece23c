package racecard.lincheck;

import java.util.List;
import java.util.Optional;
import org.jetbrains.kotlinx.lincheck.strategy.LincheckFailure;
import org.jetbrains.kotlinx.lincheck.strategy.TimeoutFailure;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.ToolMain;
import racecard.models.scenario.Scenario;
import racecard.verdict.Verdict;

/** One check of one subject, and what is to be said of it. */
final class SubjectCheck {
    private final Order order;
    private final Subject subject;
    private final Check check;
    private final List<Scenario> scenarios;

    SubjectCheck(Order order, Subject subject, Check check) {
        this.order = order;
        this.subject = subject;
        this.check = check;
        this.scenarios = check.of(subject.scenarios(order));
    }

    Finding find() {
        long start = System.nanoTime();
        int bound = check.invocations(order.profile());
        Optional<LincheckFailure> failure;
        try {
            failure = check == Check.STRESS
                    ? ModelCheck.stress(subject, scenarios, bound)
                    : ModelCheck.explore(subject, scenarios, bound);
        } catch (RuntimeException | Error e) { // an Error may well be the candidate's
            return finding(start, Verdict.UNKNOWN, "Lincheck gave up: " + ToolMain.told(e), null);
        }
        // Dead locks and loops Lincheck counts; this one it only saw by the clock, beside who knows what.
        if (failure.isPresent() && failure.get() instanceof TimeoutFailure) {
            String name = scenarios
                    .get(CountingVerifier.indexOf(failure.get().getScenario()))
                    .name();
            return finding(start, Verdict.UNKNOWN, name + ": a run of it does not come to its end in time", null);
        }
        if (failure.isPresent()) {
            return failed(start, failure.get());
        }
        List<Long> judged = CountingVerifier.judged();
        int unseen = judged.indexOf(0L);
        if (unseen >= 0) {
            return finding(
                    start, Verdict.VACUOUS, "scenario " + scenarios.get(unseen).name() + " was never judged", null);
        }
        String how = check == Check.STRESS ? "runs on real threads" : "interleavings";
        return finding(
                start,
                Verdict.PASS_BOUNDED,
                scenarios.size() + " scenarios, at most " + bound + " " + how + " each",
                null);
    }

    private Finding failed(long start, LincheckFailure failure) {
        Scenario scenario = scenarios.get(CountingVerifier.indexOf(failure.getScenario()));
        String report = failure.toString();
        String what = What.wentWrong(report);
        String witness = "scenario " + scenario.name() + ": " + what + "\n\n"
                + Trace.of(report, number -> Stage.call(number).toString(), subject.family()::thread);
        return finding(start, Verdict.FAIL, scenario.name() + ": " + what, witness);
    }

    private Finding finding(long start, Verdict verdict, String detail, String witness) {
        long checked = CountingVerifier.judged().stream().mapToLong(n -> n).sum();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Finding(
                order.protocol(),
                subject.id(),
                "lincheck",
                check.label(),
                verdict,
                checked,
                "invocations",
                seconds,
                detail,
                witness,
                check == Check.STRESS ? List.of() : null,
                check == Check.STRESS ? List.of() : null);
    }
}
