package racecard.exploration;

import java.time.Duration;
import java.util.List;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.explorer.Explored;
import racecard.models.scenario.Scenario;
import racecard.verdict.Verdict;

/**
 * One scenario on one subject, and what is to be said of it. A scenario is a check of its own, so that a base that
 * fails in one of them hides no bug in another.
 */
record ScenarioCheck(Order order, Subject subject, Scenario scenario) {
    private static final String UNIT = "executions";

    Finding find(Engine engine) {
        return find(engine, limit(order.profile()));
    }

    Finding find(Engine engine, Duration limit) {
        long start = System.nanoTime();
        Engine.Question question = question(limit);
        Explored seen;
        try {
            seen = engine.explore(question);
        } catch (OutOfMemoryError e) { // what was held is garbage by now, and the next scenario may well be smaller
            return unlooked(
                    Verdict.UNKNOWN,
                    "it takes more than the " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB of memory");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Verdict verdict = seen.verdict();
        String detail =
                switch (verdict) {
                    case UNKNOWN -> reason(seen);
                    case PASS, PASS_BOUNDED -> extent(seen);
                    default -> seen.detail();
                };
        String witness = seen.witness()
                .map(wrong -> "scenario " + scenario.name() + ": " + wrong.what() + "\n  " + scenario.text() + "\n\n"
                        + wrong.text())
                .orElse(null);
        Finding finding = finding(verdict, seen.counts().complete(), seconds, detail, witness);
        return order.untilFailure()
                ? seen.witness()
                        .flatMap(wrong -> engine.again(question, wrong))
                        .map(finding::replayed)
                        .orElse(finding)
                : finding;
    }

    /** What the explorer is asked. */
    Engine.Question question(Duration limit) {
        return new Engine.Question(
                ScenarioHarness.class.getName(),
                List.of(subject.family().getClass().getName(), subject.type().getName(), scenario.name()),
                new ScenarioJudge(scenario, subject.specification()),
                subject.family().bystanders(),
                limit);
    }

    /** What is said of a check that was not made. */
    Finding unlooked(Verdict verdict, String why) {
        return finding(verdict, 0, 0, why, null);
    }

    private static String reason(Explored seen) {
        String why = seen.unknown().orElseThrow();
        return seen.counts().visits() == 0 || why.contains("visits")
                ? why
                : why + ", after " + seen.counts().visits() + " visits";
    }

    /**
     * Where plain accesses race, Java allows more than a model without cycles through program order and reads-from: the
     * verdict says where.
     */
    private static String extent(Explored seen) {
        String all = seen.counts().cut() > 0 ? "every execution within the bound" : "every execution";
        String races = seen.races().isEmpty()
                ? ""
                : "; accesses race, so Java may allow more: " + String.join(", ", seen.races());
        return all + ", " + seen.counts().visits() + " visits, " + seen.counts().blocked() + " blocked" + races;
    }

    /**
     * How many graphs are visited before a scenario is given up: a limit that is the same on every machine, however
     * busy. The largest that quick has on a class of ours takes 55,040.
     */
    static long visits(Profile profile) {
        return switch (profile) {
            case QUICK -> 300_000;
            case STANDARD -> 10_000_000;
            case DEEP -> 1_000_000_000;
        };
    }

    /** Only against a machine that stands still: {@link #visits} come first. */
    static Duration limit(Profile profile) {
        return switch (profile) {
            case QUICK -> Duration.ofMinutes(5);
            case STANDARD -> Duration.ofHours(1);
            case DEEP -> Duration.ofHours(24);
        };
    }

    /** Whether it was the time that decided, which another run may have more of. */
    static boolean ranOut(Finding finding, Duration limit) {
        return finding.verdict() == Verdict.UNKNOWN && finding.seconds() >= limit.toMillis() / 1e3;
    }

    private Finding finding(Verdict verdict, long checked, double seconds, String detail, String witness) {
        return new Finding(
                order.protocol(),
                subject.id(),
                "explorer",
                scenario.name(),
                verdict,
                checked,
                UNIT,
                seconds,
                detail,
                witness);
    }
}
