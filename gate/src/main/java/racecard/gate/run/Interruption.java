package racecard.gate.run;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import racecard.verdict.Exit;

/**
 * Ctrl-C and kill end a run early, not abruptly: the signal's shutdown hook stops the tools and then waits until the
 * command, on its own thread and on its usual way, has printed and written what was finished. The exit code is the one
 * that the command came to, whatever signal it was: the one that its last line names.
 */
public final class Interruption {
    private static final long PATIENCE_SECONDS = 30;

    private Interruption() {}

    /**
     * Does the work; a signal meanwhile calls {@code stop}, upon which the work should come to its end by itself.
     *
     * @return what the work gives, the exit code
     */
    public static int survive(Runnable stop, Callable<Integer> work) throws Exception {
        CountDownLatch finished = new CountDownLatch(1);
        AtomicInteger code = new AtomicInteger(Exit.CANNOT.code());
        Thread hook = new Thread(
                () -> {
                    stop.run();
                    await(finished);
                    Runtime.getRuntime().halt(code.get());
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            code.set(work.call());
            return code.get();
        } finally {
            finished.countDown();
            remove(hook);
        }
    }

    private static void await(CountDownLatch finished) {
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("racecard: interrupted, and the results could not be written in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The shutdown has begun and the hook runs: there is nothing left to remove.
            return;
        }
    }
}
