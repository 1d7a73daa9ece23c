package racecard.models.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racecard.models.Families;

class ScenarioTest {
    private enum Promise {
        CANCELS,
        RESIZES
    }

    private static final Map<String, Integer> WORDS = Map.of("NONE", 0, "SIGNAL", 2);

    @Test
    void theTextFormIsReadColumnByColumn() {
        Scenario s = Scenario.scenario("x", "add 1 SIGNAL; add 12 NONE | run | cancelFunc 2 | exit", WORDS);
        assertEquals("[add(1, 2), add(12, 0)]", s.before().toString());
        assertEquals("[[run()], [cancelFunc(2)]]", s.threads().toString());
        assertEquals("[exit()]", s.after().toString());
        assertEquals(12, s.largest());
        assertEquals("add 1 SIGNAL; add 12 NONE | run | cancelFunc 2 | exit", s.text());
        assertThrows(IllegalArgumentException.class, () -> Scenario.scenario("x", "run | run"));
        assertThrows(IllegalArgumentException.class, () -> Scenario.scenario("x", "| add one NONE | ", WORDS));
    }

    /** A name that no scenario has would be left out in silence. */
    @Test
    void whatIsWorthWaitingForIsThereAndSmall() {
        for (Family family : Families.all()) {
            assertFalse(family.worthWaiting().isEmpty(), family::protocol);
            for (String name : family.worthWaiting()) {
                assertEquals(Scenario.Size.QUICK, family.scenario(name).size(), name);
            }
        }
    }

    @Test
    void aCallMadeByHandIsTheOneThatIsRead() {
        assertEquals(
                List.of(Call.of("add", 1, 2), Call.of("run")),
                Scenario.scenario("x", "add  1 2; run | |").before());
        assertEquals(0, Call.of("run").arg(0));
    }

    @Test
    void aScenarioIsAsLargeAsItHasThreads() {
        assertEquals(
                Scenario.Size.QUICK, Scenario.scenario("x", "| a | b | c |").size());
        assertEquals(
                Scenario.Size.STANDARD,
                Scenario.scenario("x", "| a | b |").standard().size());
        assertEquals(
                Scenario.Size.DEEP,
                Scenario.scenario("x", "| a | b | c | d | e | f |").standard().size());
        assertEquals(
                Scenario.Size.STANDARD,
                Scenario.scenario("x", "| a | b | c | d |").size());
        assertEquals(
                Scenario.Size.STANDARD,
                Scenario.scenario("x", "| a | b | c | d | e |").size());
        assertEquals(
                Scenario.Size.DEEP,
                Scenario.scenario("x", "| a | b | c | d | e | f |").size());
    }

    @Test
    void aScenarioIsForThoseWhoPromiseWhatItNeeds() {
        Scenario s = Scenario.scenario("x", "| resize 2 | |").needs(Promise.RESIZES);
        assertTrue(s.fits(EnumSet.allOf(Promise.class)));
        assertFalse(s.fits(EnumSet.of(Promise.CANCELS)));
        assertTrue(s.linearizable() && !s.byInvariants().linearizable());
    }

    @Test
    void theScenariosOfEveryFamilyHaveNamesOfTheirOwnAndComeBySize() {
        for (Family family : Families.all()) {
            Set<String> names = new HashSet<>();
            int threads = 0;
            for (Scenario s : family.scenarios()) {
                assertTrue(names.add(s.name()), () -> "two scenarios of " + family.protocol() + " are " + s.name());
                assertTrue(threads <= s.threads().size(), () -> s.name() + " is smaller than one before it");
                threads = s.threads().size();
            }
            assertTrue(names.size() > 5, () -> family.protocol() + " has too little to try");
            assertThrows(IllegalArgumentException.class, () -> family.scenario("six-adders"));
        }
    }

    @Test
    void whatIsNoFamilyIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> Families.of("taskwork"))
                .getMessage();
        assertEquals("there are no scenarios for protocol 'taskwork'", message);
    }
}
