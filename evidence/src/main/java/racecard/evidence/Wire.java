package racecard.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The line format between a tool's process and the gate: one JSON object a line, flushed at once, so that what was
 * found survives the death of the process that found it.
 */
public final class Wire {
    private static final ObjectMapper JSON = EvidenceJson.mapper();

    private final PrintStream out;

    private Wire(PrintStream out) {
        this.out = out;
    }

    /**
     * The wire to the gate, see {@link Parent#join}. What libraries print on standard output goes to standard error
     * from now on. To be called once, first thing in a tool's main.
     */
    public static Wire toGate() {
        PrintStream wire = new PrintStream(Parent.join(), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        return new Wire(wire);
    }

    /** A wire that writes to the given stream: for tests. */
    public static Wire to(PrintStream out) {
        return new Wire(out);
    }

    /** Writes one message as one line and flushes it. Safe to call from several threads. */
    public synchronized void send(Message message) {
        out.println(line(message));
        out.flush();
    }

    /** The one line that carries a message. */
    public static String line(Message message) {
        try {
            return JSON.writerFor(Message.class).writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message that its own format cannot carry: " + message, e);
        }
    }

    /**
     * Reads a line back; empty when it is no message (a stray line of a library, or half a line of a process that
     * died).
     */
    public static Optional<Message> parse(String line) {
        if (!line.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(line, Message.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
