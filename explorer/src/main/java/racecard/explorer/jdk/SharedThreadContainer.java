package racecard.explorer.jdk;

/** Stands in for jdk.internal.vm.SharedThreadContainer, which keeps threads for whoever looks from outside. */
public final class SharedThreadContainer {
    private SharedThreadContainer() {}

    public static SharedThreadContainer create(String name) {
        return new SharedThreadContainer();
    }

    public void start(Thread thread) {
        thread.start();
    }

    public void close() {}
}
