package racecard.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The gate that started this process: where it listens, and whether it is still there. It ends its tools when it ends;
 * but who is killed outright ends nothing, so a tool sees for itself that nobody is left to hear it, and ends with all
 * that it started.
 */
public final class Parent {
    /**
     * The system property with the gate's process id. A tool that was started by hand has none, and answers to nobody.
     */
    public static final String PROPERTY = "racecard.parent";

    private static final int ORPHANED = 137;

    private Parent() {}

    /**
     * The way to the gate, which is not standard output: what somebody else's class prints can be no message then, by
     * whatever stream it prints. Port and password come as one line on standard input, where nobody who is loaded later
     * finds them, and after which there is nothing to read. A tool that was started by hand speaks on standard output.
     *
     * <p>Ends this process when the gate is gone, at once if it is gone already. To be called once, first thing in a
     * tool's main.
     *
     * @throws IllegalStateException when the gate does not listen
     */
    public static OutputStream join() {
        Long pid = Long.getLong(PROPERTY);
        if (pid == null) {
            return System.out;
        }
        Optional<ProcessHandle> gate = ProcessHandle.of(pid);
        gate.ifPresentOrElse(Parent::follow, Parent::end);
        try {
            String[] ticket = line().split(" ", 2);
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(ticket[0]));
            OutputStream out = socket.getOutputStream();
            out.write((ticket[1] + "\n").getBytes(StandardCharsets.UTF_8));
            return out;
        } catch (IOException e) {
            throw new IllegalStateException("the gate does not listen: " + e.getMessage(), e);
        }
    }

    /** Not a byte more than the line: what comes after it is not ours. */
    private static String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = System.in.read(); c >= 0 && c != '\n'; c = System.in.read()) {
            line.append((char) c);
        }
        return line.toString();
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
