package racecard.gate.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a tool's process prints: the first part of it, for it runs somebody else's classes, which may print for ever.
 * What does not fit, or finds no room on the disk, is read all the same, so that the process goes on.
 */
final class ToolLog {
    private static final long MOST = 4L << 20;

    private final Thread reader;

    /** Keeps in the file what the stream says, on a thread of its own. */
    ToolLog(InputStream said, Path file) {
        reader = new Thread(() -> keep(said, file), "log-" + file.getFileName());
        reader.setDaemon(true);
        reader.start();
    }

    private static void keep(InputStream said, Path file) {
        try (said) {
            try (OutputStream out = Files.newOutputStream(file)) {
                long left = copy(said, out);
                if (left > 0) {
                    out.write(("\nracecard: " + left + " bytes more are left out\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                said.transferTo(OutputStream.nullOutputStream()); // a full disk: nobody has to read it
            }
        } catch (IOException e) {
            // The stream breaks when the process is killed; what came before is kept.
            return;
        }
    }

    /** How much was left out. */
    private static long copy(InputStream said, OutputStream out) throws IOException {
        byte[] some = new byte[8192];
        long written = 0;
        long left = 0;
        for (int n = said.read(some); n >= 0; n = said.read(some)) {
            int fits = (int) Math.min(n, MOST - written);
            out.write(some, 0, fits);
            written += fits;
            left += n - fits;
        }
        return left;
    }

    /** Waits for the end, as long as the processes that a tool left behind may need to go. */
    void await(long millis) throws InterruptedException {
        reader.join(millis);
    }
}
