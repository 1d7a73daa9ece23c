package racecard.lincheck;

import java.util.List;
import racecard.evidence.Profile;
import racecard.models.scenario.Scenario;

/** What is asked of every subject, in this order. */
enum Check {
    /** Model checking, the task and one other thread. */
    TWO_THREADS("two-threads", 2, 2),
    /** Model checking, three threads and more. */
    THREE_THREADS("three-threads", 3, Integer.MAX_VALUE),
    /** All scenarios on real threads. Not in quick. */
    STRESS("stress", 2, Integer.MAX_VALUE);

    private final String label;
    private final int fewestThreads;
    private final int mostThreads;

    Check(String label, int fewestThreads, int mostThreads) {
        this.label = label;
        this.fewestThreads = fewestThreads;
        this.mostThreads = mostThreads;
    }

    String label() {
        return label;
    }

    /** The scenarios of this check among these. */
    List<Scenario> of(List<Scenario> scenarios) {
        return scenarios.stream().filter(this::takes).toList();
    }

    private boolean takes(Scenario scenario) {
        int threads = scenario.threads().size();
        return fewestThreads <= threads && threads <= mostThreads;
    }

    /** Whether the profile has time for it. */
    boolean isIn(Profile profile) {
        return this != STRESS || profile != Profile.QUICK;
    }

    /** Invocations of each scenario. */
    int invocations(Profile profile) {
        return switch (profile) {
            case QUICK -> 40;
            case STANDARD -> this == STRESS ? 100 : 120;
            case DEEP -> this == STRESS ? 5_000 : 3_000;
        };
    }
}
