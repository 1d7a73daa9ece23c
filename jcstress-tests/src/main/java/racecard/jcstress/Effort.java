package racecard.jcstress;

import java.util.List;
import racecard.evidence.Profile;

/**
 * How long to look. Measured on two cores: a fork costs 0.4 s before its first sample, so quick takes one fork a test
 * and the others add what a second fork is worth, a second compiler.
 */
enum Effort {
    /** One short fork, compiled as Java programs are. */
    QUICK(1, 1, 150, 1000, false),
    /** Longer, and once more with the optimising compiler alone, told to order instructions at random. */
    STANDARD(1, 2, 400, 2000, true),
    /** Two forks of each. */
    DEEP(2, 5, 500, 3000, true);

    private static final List<String> RANDOM_ORDER =
            List.of("-XX:-TieredCompilation", "-XX:+UnlockDiagnosticVMOptions", "-XX:+StressLCM", "-XX:+StressGCM");

    final int forks;
    final int iterations;
    final int millis;
    /** As {@link #millis}, for a race that all subjects share. */
    final int raceMillis;

    private final boolean alsoRandomOrder;

    Effort(int forks, int iterations, int millis, int raceMillis, boolean alsoRandomOrder) {
        this.forks = forks;
        this.iterations = iterations;
        this.millis = millis;
        this.raceMillis = raceMillis;
        this.alsoRandomOrder = alsoRandomOrder;
    }

    /** What a profile of the gate is worth here. */
    static Effort of(Profile profile) {
        return valueOf(profile.name());
    }

    /** The JVM arguments of each kind of fork. */
    List<List<String>> compilers() {
        return alsoRandomOrder ? List.of(List.of(), RANDOM_ORDER) : List.of(List.of());
    }
}
