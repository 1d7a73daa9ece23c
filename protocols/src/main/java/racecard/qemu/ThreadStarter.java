package racecard.qemu;

/** qemu_thread_create: what gives life to a thread. */
public interface ThreadStarter {
    /** A new thread is to run this. It may begin at once or much later; what the caller did before is visible to it. */
    void start(Runnable thread);
}
