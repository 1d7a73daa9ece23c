package racecard.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import racecard.evidence.LadderTable;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.evidence.Wire;

/** What a page is told of ladders, as it comes out of the wire. */
class LadderToolTest {
    private static List<LadderTable> told(String protocol) {
        List<Message> messages = new ArrayList<>();
        LadderTool.run(
                new Order(protocol, Profile.QUICK, 1, Map.of(), false),
                message -> messages.add(Wire.parse(Wire.line(message)).orElseThrow()));
        assertEquals(new Message.Done(), messages.remove(messages.size() - 1));
        return messages.stream().map(LadderTable.class::cast).toList();
    }

    @Test
    void everyLadderIsToldInOrderWithAllOfItsSteps() {
        List<LadderTable> told = told("threadlet");
        List<Ladder> ladders = Ladders.of("threadlet");
        assertFalse(ladders.isEmpty());
        assertEquals(
                ladders.stream().map(Ladder::name).toList(),
                told.stream().map(LadderTable::name).toList());
        for (int i = 0; i < ladders.size(); i++) {
            assertEquals(
                    ladders.get(i).steps().stream().map(Ladder.Step::subject).toList(),
                    told.get(i).steps().stream().map(LadderTable.Step::subject).toList());
        }
    }

    /** The broken step of the ladder: its table calls bad what the explorer reaches. */
    @Test
    void aStepHasItsTableAndWhatTheExplorerMakesOfIt() {
        LadderTable.Step step = told("threadlet").stream()
                .filter(l -> l.name().equals("ret-mp"))
                .findFirst()
                .orElseThrow()
                .steps()
                .get(0);
        Experiment experiment = Ladders.of("threadlet").stream()
                .filter(l -> l.name().equals("ret-mp"))
                .findFirst()
                .orElseThrow()
                .steps()
                .get(0)
                .experiment();
        assertEquals(
                experiment.outcomes().stream()
                        .map(line -> new LadderTable.Line(
                                line.states(), line.expect().name(), line.description()))
                        .toList(),
                step.lines());
        assertEquals(Reachable.of(experiment).outcomes().stream().sorted().toList(), step.reachable());
        assertTrue(step.forbids("no such result") != step.races());
        assertEquals(Reachable.of(experiment).text(), step.reaches());
    }

    @Test
    void aProtocolWithoutLaddersTellsNone() {
        assertEquals(List.of(), told("nowhere"));
    }
}
