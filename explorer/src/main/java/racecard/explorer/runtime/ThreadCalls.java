package racecard.explorer.runtime;

/** Methods of Thread about single threads, as instrumented code calls them. */
public final class ThreadCalls {
    private ThreadCalls() {}

    private static Machine machine() {
        Machine machine = Machine.running();
        return machine == null || !machine.inThread() ? null : machine;
    }

    /** Thread.sleep: no time passes, and nobody may rely on its passing. */
    public static void sleep(long millis) throws InterruptedException {
        Machine machine = machine();
        if (machine != null) {
            machine.locks().interruption();
        }
    }

    /** Thread.sleep. */
    public static void sleep(long millis, int nanos) throws InterruptedException {
        sleep(millis);
    }

    /** Thread.sleep. */
    public static void sleep(java.time.Duration time) throws InterruptedException {
        sleep(time.toMillis());
    }

    /** Thread.getId: one for each, and the same in every run. */
    public static long getId(Thread who) {
        Machine machine = Machine.running();
        return machine == null ? 0 : machine.heap().name(who, machine) & 0xffffffffL;
    }

    /** Thread.interrupt. */
    public static void interrupt(Thread who) {
        Machine machine = machine();
        if (machine != null) {
            machine.locks().interrupt(who);
        }
    }

    /** Thread.interrupted. */
    public static boolean interrupted() {
        Machine machine = machine();
        return machine != null && machine.locks().interrupted();
    }

    /** Thread.isInterrupted. */
    public static boolean isInterrupted(Thread who) {
        Machine machine = machine();
        return machine != null && machine.locks().isInterrupted(who);
    }

    /** Thread.getState, as the JDK asks for it before it starts a thread: whoever starts one twice is told then. */
    public static Thread.State getState(Thread who) {
        return Thread.State.NEW;
    }

    /** Thread.startVirtualThread: a thread like any other, that keeps nothing alive. */
    public static Thread startVirtualThread(Runnable task) {
        Hooks.target(task);
        Thread thread = new Thread(task);
        Hooks.made(thread);
        thread.setDaemon(true);
        Sync.start(thread);
        return thread;
    }
}
