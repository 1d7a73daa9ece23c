package racecard.gate.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, which a {@link java.io.PrintStream} would go on writing to without a word when it is full. Whoever
 * has closed it, as {@code head} does, has read enough and wants no complaint.
 */
public final class Outlet extends FilterOutputStream {
    private String trouble;

    public Outlet(OutputStream to) {
        super(to);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
            out.flush();
        } catch (IOException e) {
            boolean closed = String.valueOf(e.getMessage()).contains("pipe");
            trouble = closed || trouble != null ? trouble : e.getMessage();
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** Why something was not written, or null. */
    public synchronized String trouble() {
        return trouble;
    }
}
