package racecard.models.taskwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Contract;
import racecard.models.taskwork.Behaviour.Kind;
import racecard.taskwork.Errno;
import racecard.taskwork.Promise;

class TaskWorkSpecTest {
    private static final Contract<Promise> NEWEST_FIRST =
            Contract.of(Promise.REFUSES_AFTER_EXIT, Promise.RUNS_UNTIL_EMPTY);
    private static final Contract<Promise> OLDEST_FIRST = NEWEST_FIRST.and(Promise.FIFO, Promise.CANCELS_OLDEST);

    private static TaskWorkSpec spec(Contract<Promise> contract, Map<Integer, Behaviour> behaviours, int... labels) {
        TaskWorkSpec spec = new TaskWorkSpec(contract, behaviours);
        for (int label : labels) {
            assertEquals(0, spec.add(label));
        }
        return spec;
    }

    @Test
    void orderIsTheContracts() {
        assertEquals(List.of(3, 2, 1), spec(NEWEST_FIRST, Map.of(), 1, 2, 3).runBatch());
        assertEquals(List.of(1, 2, 3), spec(OLDEST_FIRST, Map.of(), 1, 2, 3).runBatch());
    }

    @Test
    void cancelByFunctionTakesTheContractsMatchAndOnlyThat() {
        TaskWorkSpec newest = spec(NEWEST_FIRST, Map.of(), 1, 2, 11);
        assertEquals(11, newest.cancelFunc(1));
        assertEquals(1, newest.cancelFunc(1));
        assertEquals(0, newest.cancelFunc(1));
        assertEquals(List.of(2), newest.queued());
        assertEquals(1, spec(OLDEST_FIRST, Map.of(), 1, 2, 11).cancelFunc(1));
    }

    @Test
    void cancelOfOneWorkIsNotByFunction() {
        TaskWorkSpec spec = spec(NEWEST_FIRST, Map.of(), 1, 11);
        assertFalse(spec.cancel(21));
        assertTrue(spec.cancel(1));
        assertFalse(spec.cancel(1));
        assertEquals(List.of(11), spec.run());
    }

    @Test
    void whatCallbacksAddIsOfTheNextBatch() {
        Map<Integer, Behaviour> adds = Map.of(1, new Behaviour(Kind.ADD, 2), 3, new Behaviour(Kind.REQUEUE, 4));
        TaskWorkSpec batches = spec(NEWEST_FIRST, adds, 1, 3);
        assertEquals(List.of(3, 1), batches.runBatch());
        assertEquals(List.of(2, 3, 4), batches.runBatch());
        assertEquals(List.of(), batches.runBatch());
        assertEquals(List.of(3, 1, 2, 3, 4), spec(NEWEST_FIRST, adds, 1, 3).run());
        assertEquals(
                List.of(3, 1),
                spec(NEWEST_FIRST.without(Promise.RUNS_UNTIL_EMPTY), adds, 1, 3).run());
    }

    @Test
    void exitClosesTheListIfThatWasPromised() {
        TaskWorkSpec closed = spec(NEWEST_FIRST, Map.of(1, new Behaviour(Kind.ADD, 2)), 1);
        assertEquals(List.of(1, 2), closed.exit());
        assertEquals(-Errno.ESRCH, closed.add(3));
        assertTrue(closed.pending(), "the sentinel counts");
        TaskWorkSpec open = spec(NEWEST_FIRST.without(Promise.REFUSES_AFTER_EXIT), Map.of(), 1);
        assertEquals(List.of(1), open.exit());
        assertFalse(open.pending());
        assertEquals(0, open.add(3));
    }

    @Test
    void whoGoesRoundOnceRefusesWhatCallbacksAddOnExit() {
        Contract<Promise> once = Contract.of(Promise.REFUSES_AFTER_EXIT, Promise.FIFO);
        TaskWorkSpec spec = spec(once, Map.of(1, new Behaviour(Kind.ADD, 2)), 1);
        assertEquals(List.of(1), spec.exit());
        assertEquals(List.of(), spec.queued());
    }
}
