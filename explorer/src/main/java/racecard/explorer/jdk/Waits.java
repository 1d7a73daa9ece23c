package racecard.explorer.jdk;

/** What begins every wait that an interrupt may end. */
final class Waits {
    private Waits() {}

    static void interruption() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
