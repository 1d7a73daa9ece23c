package racecard.evidence;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The gate that started this process. It ends its tools when it ends; but who is killed outright ends nothing, so a
 * tool sees for itself that nobody is left to hear it, and ends with all that it started.
 */
public final class Parent {
    /**
     * The system property with the gate's process id. A tool that was started by hand has none, and answers to nobody.
     */
    public static final String PROPERTY = "racecard.parent";

    private static final int ORPHANED = 137;

    private Parent() {}

    /**
     * Ends this process when the gate is gone, at once if it is gone already. To be called once, first thing in a
     * tool's main.
     */
    static void watch() {
        Long pid = Long.getLong(PROPERTY);
        if (pid != null) {
            Optional<ProcessHandle> gate = ProcessHandle.of(pid);
            gate.ifPresentOrElse(Parent::follow, Parent::end);
        }
    }

    private static void follow(ProcessHandle gate) {
        CompletableFuture<Void> unused = gate.onExit().thenRun(Parent::end);
    }

    /** Not by exit: shutdown hooks may wait for what will never come. */
    private static void end() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(ORPHANED);
    }
}
