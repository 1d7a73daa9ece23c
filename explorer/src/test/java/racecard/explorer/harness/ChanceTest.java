package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sample.Chance;

/** What a constructor draws by lot is refused as what a thread draws is: no exploration speaks for the next. */
class ChanceTest {
    @ParameterizedTest
    @CsvSource({
        "random, java.util.Random.<init>",
        "own, java.util.Random.<init>",
        "split, java.util.SplittableRandom.<init>",
        "local, ThreadLocalRandom.nextInt",
        "math, java.lang.Math.random",
        "uuid, java.util.UUID.randomUUID",
        "secure, java.security.SecureRandom.<init>",
        "shuffle, java.util.Random.<init>",
        "reference, java.util.Random.<init>",
        "identity, java.lang.System.identityHashCode",
        "now, java.time.Instant.now",
        "static, java.util.Random.<init>",
    })
    void isRefusedBeforeTheThreads(String what, String named) {
        for (int time = 0; time < 2; time++) {
            String unknown = Expect.unknown(Chance.class, what);
            assertTrue(unknown.matches("Chance.java:\\d+: .*") && unknown.contains(named), unknown);
        }
    }

    @Test
    void aSeedIsNoChance() {
        assertEquals(1, Expect.outcomes(Chance.class, "seeded").size());
    }
}
