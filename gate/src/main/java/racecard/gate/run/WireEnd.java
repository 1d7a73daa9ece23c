package racecard.gate.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The gate's end of the wire: a port of this machine that takes one connection, from whoever knows the password. The
 * tool's process reads it before it loads anybody else's class, so nothing that such a class prints or connects to can
 * pass for a message. See {@link racecard.evidence.Parent#join}.
 */
final class WireEnd implements Closeable {
    private static final int LOOK_MILLIS = 100;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int PASSWORD_BYTES = 16;

    private final ServerSocket port;
    private final String password;

    /** @throws IOException when the system gives no port */
    WireEnd() throws IOException {
        byte[] secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        password = HexFormat.of().formatHex(secret);
        port = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        port.setSoTimeout(LOOK_MILLIS);
    }

    /** What the process is to read on its standard input. */
    byte[] ticket() {
        return (port.getLocalPort() + " " + password + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What the process says; nothing when it ended without a word. Nobody can connect from then on.
     *
     * @throws IOException when the port was closed meanwhile
     */
    InputStream of(Process process) throws IOException {
        try (this) {
            while (true) {
                // Looked at before the port: who connected and ended is still found there.
                boolean alive = process.isAlive();
                try {
                    Socket socket = port.accept();
                    if (knows(socket)) {
                        return socket.getInputStream();
                    }
                    socket.close();
                } catch (SocketTimeoutException e) {
                    if (!alive) {
                        return InputStream.nullInputStream();
                    }
                }
            }
        }
    }

    private boolean knows(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        byte[] said;
        try {
            said = socket.getInputStream().readNBytes(password.length() + 1);
        } catch (IOException e) {
            return false;
        }
        socket.setSoTimeout(0);
        return (password + "\n").equals(new String(said, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}
