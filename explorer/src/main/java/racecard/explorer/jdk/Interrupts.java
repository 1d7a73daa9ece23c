package racecard.explorer.jdk;

/** What begins every wait that an interrupt may end. */
final class Interrupts {
    private Interrupts() {}

    static void check() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
