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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.models.Families;

class ScenarioTest {
    private enum Promise {
        CANCELS,
        RESIZES
    }

    private static final Param WORK = Param.number("work", 1, 20);
    private static final Vocabulary<Object> CALLS = new Vocabulary<>()
            .call("add", WORK, Param.number("mode", 0, 3).named(Map.of("NONE", 0, "SIGNAL", 2)), (on, work, mode) -> 0)
            .call("cancelFunc", WORK, (on, work) -> work)
            .call("resize", WORK, (on, work) -> work)
            .call("run", on -> "ran")
            .call("exit", on -> "gone");

    @Test
    void theTextFormIsReadColumnByColumn() {
        Scenario s = Scenario.scenario("x", "add 1 SIGNAL; add 12 NONE | run | cancelFunc 2 | exit", CALLS);
        assertEquals("[add(1, 2), add(12, 0)]", s.before().toString());
        assertEquals("[[run()], [cancelFunc(2)]]", s.threads().toString());
        assertEquals("[exit()]", s.after().toString());
        assertEquals(12, s.largest());
        assertEquals("add 1 SIGNAL; add 12 NONE | run | cancelFunc 2 | exit", s.text());
        assertThrows(IllegalArgumentException.class, () -> Scenario.scenario("x", "run | run", CALLS));
        assertThrows(IllegalArgumentException.class, () -> Scenario.scenario("x", "| add one NONE | ", CALLS));
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
                List.of(CALLS.call("add", 1, 2), CALLS.call("run")),
                Scenario.scenario("x", "add  1 2; run | |", CALLS).before());
        assertEquals("ran", CALLS.apply("anything", CALLS.read("run")));
        assertEquals("7", CALLS.action(CALLS.read("cancelFunc 7")).on(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "reboot;       there is no call 'reboot'",
                "run 1;        run takes [], not 1 arguments",
                "add 1;        add takes [work, mode], not 1 arguments",
                "add one NONE; 'one' is no work: a number from 1 to 20",
                "add 21 NONE;  21 is no work",
                "add 1 SIGNOL; 'SIGNOL' is no mode: one of [NONE, SIGNAL], or a number from 0 to 3"
            })
    void whatMakesNoSenseIsFoundWhenItIsRead(String call, String said) {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> Scenario.scenario("x", "| " + call + " |", CALLS))
                .getMessage();
        assertTrue(message.startsWith("scenario x: " + said), message);
    }

    @Test
    void noCallHasTwoMeanings() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Vocabulary<>().call("a", on -> "").call("a", on -> ""));
    }

    @ParameterizedTest
    @CsvSource({"3,QUICK,STANDARD", "4,STANDARD,STANDARD", "5,STANDARD,STANDARD", "6,DEEP,DEEP"})
    void aScenarioIsAsLargeAsItHasThreads(int threads, Scenario.Size size, Scenario.Size notBefore) {
        Scenario s = Scenario.scenario("x", "| " + "run | ".repeat(threads), CALLS);
        assertEquals(size, s.size());
        assertEquals(notBefore, s.standard().size());
    }

    @Test
    void aScenarioIsForThoseWhoPromiseWhatItNeeds() {
        Scenario s = Scenario.scenario("x", "| resize 2 | |", CALLS).needs(Promise.RESIZES);
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
