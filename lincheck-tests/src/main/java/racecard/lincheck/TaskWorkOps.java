package racecard.lincheck;

import java.util.List;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import racecard.models.taskwork.Bench;

/**
 * The bench as Lincheck drives it: a new one for every invocation, of the subject that is on {@link Stage}. Names are those of
 * {@link Bench}, since traces show them.
 */
public class TaskWorkOps {
    // Made here and not in begin: what Lincheck sees made outside the test object it takes for thread-local, and would
    // not switch at.
    private final Bench bench = Stage.bench();

    /** First call of every scenario: sets up what the rest is about. */
    @Operation
    public void begin(int scenario) {
        bench.behave(Stage.scenario(scenario).behaviours());
    }

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

    @Operation
    public int nmiAdd(int label) {
        return bench.nmiAdd(label);
    }

    @Operation
    public void overflow(int event) {
        bench.overflow(event);
    }

    @Operation
    public void release(int event) {
        bench.release(event);
    }

    @Operation
    public void peerRelease(int event) {
        bench.peerRelease(event);
    }

    @Operation
    public void peerReturnToUser() {
        bench.peerReturnToUser();
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
