package racecard.explorer.runtime;

import java.util.concurrent.Callable;
import java.util.function.IntFunction;

/**
 * Runs the actors one after the other, each as far as it comes, without events, and then the other way round: what two
 * of them touch is shared, and need not be found out one by one. Other orders may share more.
 */
final class Scout {
    private final Machine machine;

    Scout(Machine machine) {
        this.machine = machine;
    }

    void run(int actors, IntFunction<Callable<?>> body) {
        machine.scouts(true);
        machine.begin(Machine.Phase.THREAD);
        for (int t = 0; t < actors; t++) {
            alone(t, body.apply(t));
        }
        machine.jdk().end();
        machine.begin(Machine.Phase.THREAD);
        for (int t = actors - 1; t >= 0; t--) {
            alone(t, body.apply(t));
        }
        machine.jdk().end();
        machine.begin(Machine.Phase.OUTSIDE);
        machine.jdk().end();
        machine.scouts(false);
        machine.restart();
    }

    private void alone(int t, Callable<?> body) {
        machine.scoutsAs(t);
        try {
            Object unused = body.call();
        } catch (Control.Late | OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            return; // it will throw again when it is looked at
        }
    }
}
