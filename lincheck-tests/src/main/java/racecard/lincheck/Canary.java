package racecard.lincheck;

import java.util.Optional;
import org.jetbrains.lincheck.Lincheck;
import racecard.kernel.Word;

/**
 * A race that Lincheck must find before anything it says is believed. On a JDK that it cannot instrument, a Lincheck
 * release once logged "unable to transform" and passed a racy test; here such a release would pass the lost update
 * below, and every finding then is VACUOUS.
 */
final class Canary {
    private Canary() {}

    /** Why nothing can be believed, or empty when the race was found. */
    static Optional<String> sings() {
        try {
            Lincheck.runConcurrentTest(200, Canary::lostUpdate);
        } catch (AssertionError found) {
            return Optional.empty();
        }
        return Optional.of("Lincheck did not find a plain lost update: this JVM's classes are not instrumented");
    }

    private static void lostUpdate() {
        Word counter = new Word(0);
        Thread other = new Thread(() -> counter.writeOnce(counter.readOnce() + 1));
        other.start();
        counter.writeOnce(counter.readOnce() + 1);
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the canary", e);
        }
        if (counter.readOnce() != 2) {
            throw new AssertionError("lost update");
        }
    }
}
