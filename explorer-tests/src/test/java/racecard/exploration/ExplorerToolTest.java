package racecard.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.evidence.Wire;
import racecard.explorer.Counts;
import racecard.explorer.Explored;
import racecard.explorer.Model;
import racecard.explorer.Witness;
import racecard.verdict.Verdict;

/** What becomes a finding, of an engine that says what it is told to. */
class ExplorerToolTest {
    private static final Map<String, String> R15 = Map.of("R15", "racecard.taskwork.revision.R15");

    private static Explored answer(
            long executions, long cut, List<String> races, Optional<String> wrong, Optional<String> unknown) {
        return new Explored(
                "it",
                Model.JAVA_ACYCLIC,
                new Counts(80, executions, executions, 1, 0, cut, 9, wrong.isEmpty() && unknown.isEmpty()),
                new TreeMap<>(),
                races,
                List.of(),
                wrong.map(what -> new Witness(
                        what,
                        List.of("T0"),
                        List.of(new Witness.Step(0, Witness.Kind.EVENT, "a step", "A.java:1")),
                        List.of())),
                unknown);
    }

    private static Explored seen(long executions) {
        return answer(executions, 0, List.of(), Optional.empty(), Optional.empty());
    }

    private static Explored wrong(String what) {
        return answer(3, 0, List.of(), Optional.of(what), Optional.empty());
    }

    private static Explored bounded(long cut, String... races) {
        return answer(42, cut, List.of(races), Optional.empty(), Optional.empty());
    }

    /** Right about the canary, and like this about everything else. */
    private static Engine engine(Explored answer) {
        return question -> question.harness().equals(ScenarioHarness.class.getName())
                ? answer
                : question.args().contains("count") ? seen(4) : wrong("lost update");
    }

    private static List<Message> run(Order order, Engine engine) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExplorerTool.run(order, engine, Wire.to(new PrintStream(bytes, true, StandardCharsets.UTF_8))::send);
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(Wire::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Finding> findings(Engine engine, Profile profile, boolean untilFailure) {
        return run(new Order("task-work", profile, 1, R15, untilFailure), engine).stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
    }

    private static Finding first(Explored answer) {
        return findings(engine(answer), Profile.QUICK, false).get(0);
    }

    @Test
    void thePlanNamesEveryScenarioAndEachIsAnswered() {
        List<Message> messages = run(new Order("task-work", Profile.QUICK, 1, R15, false), engine(seen(42)));
        Message.Plan plan = (Message.Plan) messages.get(0);
        List<Message.Item> answered = messages.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .map(f -> new Message.Item(f.subject(), f.check()))
                .toList();
        assertEquals(plan.items(), answered);
        assertTrue(answered.contains(new Message.Item("R15", "cancel-middle")));
        assertTrue(messages.get(messages.size() - 1) instanceof Message.Done);
    }

    @Test
    void largerScenariosAreForLongerProfiles() {
        int quick = findings(engine(seen(42)), Profile.QUICK, false).size();
        int standard = findings(engine(seen(42)), Profile.STANDARD, false).size();
        int deep = findings(engine(seen(42)), Profile.DEEP, false).size();
        assertTrue(0 < quick && quick < standard && standard < deep, quick + " " + standard + " " + deep);
    }

    @Test
    void everyExecutionIsAPass() {
        Finding finding = first(seen(42));
        assertEquals(Verdict.PASS, finding.verdict());
        assertEquals(42, finding.checked());
        assertEquals("executions", finding.unit());
        assertEquals("every execution, 80 visits, 1 blocked", finding.detail());
        assertEquals(Verdict.VACUOUS, first(seen(0)).verdict());
    }

    @Test
    void aBoundAndARaceAreSaid() {
        Finding bounded = first(bounded(3));
        assertEquals(Verdict.PASS_BOUNDED, bounded.verdict());
        assertEquals("every execution within the bound, 80 visits, 1 blocked", bounded.detail());
        Finding racy = first(bounded(0, "R15.java:10 / R15.java:20"));
        assertEquals(Verdict.PASS_BOUNDED, racy.verdict());
        assertTrue(racy.detail().endsWith("Java may allow more: R15.java:10 / R15.java:20"), racy.detail());
    }

    @Test
    void aFailureShowsItsScenarioAndItsSteps() {
        Finding finding = first(wrong("deadlock: thread 0 waits for pi_lock"));
        assertEquals(Verdict.FAIL, finding.verdict());
        assertEquals("deadlock: thread 0 waits for pi_lock", finding.detail());
        assertEquals("""
                scenario push-race: deadlock: thread 0 waits for pi_lock
                  | runBatch; runBatch | add 1 NONE; add 2 NONE | runBatch

                T0
                  a step  A.java:1

                deadlock: thread 0 waits for pi_lock""", finding.witness());
    }

    @Test
    void whatCannotBeDecidedSaysWhyAndHowFarItCame() {
        Explored given = answer(7, 0, List.of(), Optional.empty(), Optional.of("native code at Clock.java:7"));
        assertEquals(Verdict.UNKNOWN, first(given).verdict());
        assertEquals(
                "native code at Clock.java:7, after 80 visits", first(given).detail());
    }

    /** What a busy machine left no time for is asked once more, alone; then it stands. */
    @Test
    void whatRanOutOfTimeIsLookedAtOnceMoreAlone() {
        Explored late = answer(7, 0, List.of(), Optional.empty(), Optional.of("given up"));
        AtomicInteger asked = new AtomicInteger();
        Engine slow = question -> {
            int unused = asked.incrementAndGet();
            return engine(late).explore(question);
        };
        List<Message> messages = new ArrayList<>();
        ExplorerTool.run(new Order("task-work", Profile.QUICK, 1, R15, false), slow, Duration.ZERO, messages::add);
        Message.Plan plan = (Message.Plan) messages.get(0);
        List<Finding> findings = messages.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
        assertEquals(plan.items().size(), findings.size(), "one finding each");
        assertTrue(findings.stream().allMatch(f -> f.verdict() == Verdict.UNKNOWN));
        assertTrue(asked.get() >= 2 * plan.items().size(), asked + " times asked");
    }

    @Test
    void theFirstFailureEndsTheSearchWhereThatIsAskedFor() {
        List<Finding> findings = findings(engine(wrong("lost")), Profile.QUICK, true);
        assertEquals(Verdict.FAIL, findings.get(0).verdict());
        assertTrue(findings.stream().skip(1).allMatch(f -> f.verdict() == Verdict.NOT_RUN));
        assertTrue(findings(engine(wrong("lost")), Profile.QUICK, false).stream()
                .allMatch(f -> f.verdict() == Verdict.FAIL));
    }

    @Test
    void anEngineThatDropsEventsIsNotBelieved() {
        Engine blind = question -> seen(1);
        Engine deaf = question -> question.args().contains("count") ? seen(4) : seen(42);
        for (Engine engine : List.of(blind, deaf, new OneAfterAnother())) {
            List<Finding> findings = findings(engine, Profile.QUICK, false);
            assertTrue(findings.stream().allMatch(f -> f.verdict() == Verdict.VACUOUS), findings::toString);
        }
    }

    @Test
    void anOrderThatMakesNoSenseIsRefused() {
        refused("no protocol", "there are no scenarios for protocol 'no protocol'", R15);
        refused("task-work", "there is no class no.Such", Map.of("x", "no.Such"));
        refused("task-work", "does not implement", Map.of("x", "java.lang.String"));
    }

    private static void refused(String protocol, String message, Map<String, String> subjects) {
        Order order = new Order(protocol, Profile.QUICK, 1, subjects, false);
        String said = assertThrows(IllegalArgumentException.class, () -> run(order, engine(seen(1))))
                .getMessage();
        assertTrue(said.contains(message), said);
    }
}
