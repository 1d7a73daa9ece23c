package racecard.gate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WireEndTest {
    private static Socket connect(int port, String said) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        OutputStream out = socket.getOutputStream();
        out.write(said.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return socket;
    }

    /** Everybody on this machine may knock; who does not know the password is not heard. */
    @Test
    void aStrangerIsNotHeard() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-version")
                .redirectErrorStream(true)
                .start();
        try (WireEnd end = new WireEnd()) {
            String[] ticket =
                    new String(end.ticket(), StandardCharsets.UTF_8).strip().split(" ", 2);
            int port = Integer.parseInt(ticket[0]);
            try (Socket guess = connect(port, "0".repeat(ticket[1].length()) + "\nforged");
                    Socket brief = connect(port, "\n")) {
                brief.shutdownOutput();
                assertTrue(guess.isConnected());
                try (Socket tool = connect(port, ticket[1] + "\ntrue")) {
                    tool.shutdownOutput();
                    assertEquals("true", new String(end.of(process).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            process.getInputStream().readAllBytes();
            process.waitFor();
        }
    }

    @Test
    void whoEndsWithoutAWordIsNotWaitedFor() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-version")
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        process.waitFor();
        try (WireEnd end = new WireEnd()) {
            assertEquals(0, end.of(process).readAllBytes().length);
        }
    }
}
