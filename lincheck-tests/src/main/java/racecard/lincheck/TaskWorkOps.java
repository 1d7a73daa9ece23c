package racecard.lincheck;

import java.util.List;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import racecard.models.taskwork.Bench;

/**
 * The bench as Lincheck drives it: a new one for every invocation, of the subject and scenario that are on {@link Stage}. Names are those of
 * {@link Bench}, since traces show them.
 */
public class TaskWorkOps {
    private final Bench bench = Stage.newBench();

    @Operation
    public int add(int label, int mode) {
        return bench.add(label, mode);
    }

    @Operation
    public int addUnderRqLock(int label, int mode) {
        return bench.addUnderRqLock(label, mode);
    }

    @Operation
    public void wakeUp() {
        bench.wakeUp();
    }

    @Operation
    public int cancelFunc(int digit) {
        return bench.cancelFunc(digit);
    }

    @Operation
    public int cancelMatch(int label) {
        return bench.cancelMatch(label);
    }

    @Operation
    public boolean cancel(int label) {
        return bench.cancel(label);
    }

    @Operation
    public void sendSignal() {
        bench.sendSignal();
    }

    @Operation
    public List<Integer> runBatch() {
        return bench.runBatch();
    }

    @Operation
    public List<Integer> run() {
        return bench.run();
    }

    @Operation
    public List<Integer> exit() {
        return bench.exit();
    }

    @Operation
    public boolean getSignal() {
        return bench.getSignal();
    }

    @Operation
    public List<Integer> returnToUser() {
        return bench.returnToUser();
    }

    @Operation
    public void changeSignalMask() {
        bench.changeSignalMask();
    }

    @Operation
    public void sleep() {
        bench.sleep();
    }

    /** The invariants, after every invocation. */
    @Validate
    public void settle() {
        List<String> violations = bench.settle();
        if (!violations.isEmpty()) {
            throw new IllegalStateException(String.join("; ", violations));
        }
    }
}
