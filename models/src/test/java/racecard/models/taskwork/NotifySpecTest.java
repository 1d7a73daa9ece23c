package racecard.models.taskwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Contract;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;
import racecard.taskwork.TaskWork;

class NotifySpecTest {
    private static final Optional<String> RIGHT = Optional.empty();

    private static NotifySpec spec(Contract<Promise> contract) {
        return new NotifySpec(contract, new TaskWorkSpec(contract, Map.of()));
    }

    private static NotifySpec spec(int mode, int... labels) {
        NotifySpec spec = spec(TaskWork.CURRENT);
        for (int label : labels) {
            spec.add(label, mode);
        }
        return spec;
    }

    private static void wrong(String why, Optional<String> complaint) {
        assertTrue(complaint.orElse("no complaint").contains(why), complaint::toString);
    }

    @Test
    void whoWasToldMustLook() {
        wrong("was told", spec(NotifyMode.TWA_RESUME, 1).returnToUser(List.of()));
        assertEquals(RIGHT, spec(NotifyMode.TWA_RESUME, 1).returnToUser(List.of(1)));
    }

    @Test
    void whoWasNotToldMayLook() {
        assertEquals(RIGHT, spec(NotifyMode.TWA_NONE, 1, 2).returnToUser(List.of()));
        assertEquals(RIGHT, spec(NotifyMode.TWA_NONE, 1, 2).returnToUser(List.of(2, 1)));
    }

    @Test
    void whoeverLooksRunsWholeBatchesInOrder() {
        wrong("next batch", spec(NotifyMode.TWA_NONE, 1, 2).returnToUser(List.of(2)));
        wrong("next batch", spec(NotifyMode.TWA_NONE, 1, 2).returnToUser(List.of(1, 2)));
        wrong("next batch", spec(NotifyMode.TWA_NONE, 1).returnToUser(List.of(1, 1)));
        wrong("next batch", spec(NotifyMode.TWA_NONE, 1).run(List.of(3)));
        wrong("runs what is queued", spec(NotifyMode.TWA_NONE, 1).run(List.of()));
    }

    @Test
    void whatWasCancelledOrRunIsNoReasonToLook() {
        NotifySpec cancelled = spec(NotifyMode.TWA_SIGNAL, 1, 2);
        assertTrue(cancelled.cancel(1));
        assertEquals(2, cancelled.cancelFunc(2));
        cancelled.add(3, NotifyMode.TWA_NONE);
        assertEquals(RIGHT, cancelled.returnToUser(List.of()));
        NotifySpec ran = spec(NotifyMode.TWA_SIGNAL, 1);
        assertEquals(List.of(1), ran.runBatch());
        ran.add(3, NotifyMode.TWA_NONE);
        assertEquals(RIGHT, ran.returnToUser(List.of()));
    }

    @Test
    void runGoesRoundAsOftenAsWasPromised() {
        Map<Integer, Behaviour> adds = Map.of(1, new Behaviour(Behaviour.Kind.ADD, 2));
        for (boolean promised : List.of(true, false)) {
            Contract<Promise> contract = promised ? Contract.of(Promise.RUNS_UNTIL_EMPTY) : Contract.of();
            NotifySpec once = new NotifySpec(contract, new TaskWorkSpec(contract, adds));
            once.add(1, NotifyMode.TWA_NONE);
            assertEquals(promised, once.run(List.of(1)).isPresent());
            NotifySpec twice = new NotifySpec(contract, new TaskWorkSpec(contract, adds));
            twice.add(1, NotifyMode.TWA_NONE);
            assertEquals(RIGHT, twice.run(List.of(1, 2)));
        }
    }

    @Test
    void signalsAreTakenOneByOneAndOnTheWayToUserModeAll() {
        NotifySpec spec = spec(TaskWork.CURRENT);
        wrong("no signal", spec.getSignal(List.of(), true));
        spec.sendSignal();
        wrong("must be taken", spec.getSignal(List.of(), false));
        assertEquals(RIGHT, spec.getSignal(List.of(), true));
        spec.sendSignal();
        spec.sendSignal();
        assertEquals(RIGHT, spec.returnToUser(List.of()));
        assertEquals(RIGHT, spec.getSignal(List.of(), false));
    }

    @Test
    void getSignalRunsWorksIfThatWasPromised() {
        wrong("get_signal runs", spec(NotifyMode.TWA_NONE, 1).getSignal(List.of(), false));
        NotifySpec unpromised = spec(TaskWork.CURRENT.without(Promise.GET_SIGNAL_RUNS_WORKS));
        unpromised.add(1, NotifyMode.TWA_NONE);
        assertEquals(RIGHT, unpromised.getSignal(List.of(), false));
        NotifySpec signalled = spec(NotifyMode.TWA_NONE, 1);
        signalled.sendSignal();
        wrong("was told", signalled.returnToUser(List.of()));
    }

    @Test
    void exitRunsWhatIsDue() {
        wrong("exit runs [2, 1]", spec(NotifyMode.TWA_NONE, 1, 2).exit(List.of(2)));
        assertEquals(RIGHT, spec(NotifyMode.TWA_NONE, 1, 2).exit(List.of(2, 1)));
    }
}
