package racecard.gate.run;

import java.time.Duration;
import racecard.evidence.Profile;

/**
 * How long a tool's process may say nothing before it is ended. It decides no verdict: what such a process leaves open
 * is UNKNOWN. Longer than any check takes that gives itself up, for it is against those that cannot.
 *
 * @param plan before it has said what it will do
 * @param check afterwards, from one message to the next
 */
record Patience(Duration plan, Duration check) {
    static Patience of(Profile profile) {
        return switch (profile) {
            case QUICK -> new Patience(Duration.ofMinutes(2), Duration.ofMinutes(15));
            case STANDARD -> new Patience(Duration.ofMinutes(2), Duration.ofHours(3));
            case DEEP -> new Patience(Duration.ofMinutes(2), Duration.ofHours(50));
        };
    }

    Duration of(boolean planned) {
        return planned ? check : plan;
    }
}
