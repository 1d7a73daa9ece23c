package racecard.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Contract;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.models.Families;
import racecard.threadlet.Promise;
import racecard.threadlet.revision.T12;
import racecard.verdict.Verdict;

/** Somebody else's classes, which are not as ours are. */
class StrangersTest {
    public static final class NoContract extends T12 {
        @Override
        public Contract<Promise> contract() {
            return null;
        }
    }

    public static final class Broken extends T12 {
        @Override
        public Contract<Promise> contract() {
            throw new NoClassDefFoundError("no/such/Class");
        }
    }

    private static String refusal(Class<?> candidate) {
        Subject subject = Subject.of("candidate", Families.of("threadlet"), candidate.getName());
        return assertThrows(IllegalArgumentException.class, () -> subject.scenarios(Profile.QUICK))
                .getMessage();
    }

    @Test
    void whoDoesNotSayWhatHePromisesIsNotLookedAt() {
        assertTrue(refusal(NoContract.class).contains("NoContract does not say what it promises"));
        assertTrue(refusal(Broken.class).endsWith("(java.lang.NoClassDefFoundError)"), refusal(Broken.class));
    }

    @Test
    void whoEatsTheMemoryIsNotDecided() {
        Order order = new Order("threadlet", Profile.QUICK, 1, Map.of("it", T12.class.getName()), false);
        Subject subject = Subject.of("it", Families.of("threadlet"), T12.class.getName());
        ScenarioCheck check = new ScenarioCheck(
                order, subject, subject.scenarios(Profile.QUICK).get(0));
        Engine hungry = question -> {
            throw new OutOfMemoryError("as told");
        };
        Finding finding = check.find(hungry, Duration.ofMinutes(1));
        assertEquals(Verdict.UNKNOWN, finding.verdict());
        assertTrue(finding.detail().startsWith("it takes more than the "), finding.detail());
    }
}
