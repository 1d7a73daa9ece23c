package racecard.gate.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of the wire on disk. A disk that is full must not cost the run its findings, so the copy ends quietly where it
 * cannot go on.
 */
public final class Tee implements AutoCloseable {
    private BufferedWriter out;

    public Tee(Path file) {
        try {
            out = Files.newBufferedWriter(file);
        } catch (IOException e) {
            out = null;
        }
    }

    public void line(String line) {
        if (out == null) {
            return;
        }
        try {
            out.write(line);
            out.newLine();
            out.flush();
        } catch (IOException e) {
            close();
        }
    }

    @Override
    public void close() {
        BufferedWriter closing = out;
        out = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (IOException e) {
                // Nothing is lost that the gate does not hold in memory and report.
                return;
            }
        }
    }
}
