package racecard.gate.explore;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The standard streams as somebody else's program has them while it is explored, outside of its actors: what it prints
 * goes to standard error, the first part of it, so that it is no part of our answer; and there is nothing to read.
 */
final class ProgramStreams {
    private static final long MOST = 10_000;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final InputStream in = System.in;
    private final Bounded bounded;

    /** @param to where the program's words go */
    ProgramStreams(PrintStream to) {
        bounded = new Bounded(to);
    }

    /** While this runs, the streams are the program's. */
    <R> R during(Supplier<R> exploration) {
        PrintStream printed = new PrintStream(bounded, true, StandardCharsets.UTF_8);
        System.setOut(printed);
        System.setErr(printed);
        System.setIn(InputStream.nullInputStream());
        try {
            return exploration.get();
        } finally {
            System.setOut(out);
            System.setErr(err);
            System.setIn(in);
            bounded.end();
        }
    }

    /** Passes on so much, and counts the rest. */
    private static final class Bounded extends OutputStream {
        private final PrintStream to;
        private long written;

        Bounded(PrintStream to) {
            this.to = to;
        }

        @Override
        public synchronized void write(int b) {
            if (written++ < MOST) {
                to.write(b);
            }
        }

        synchronized void end() {
            to.flush();
            if (written > MOST) {
                to.println("\nracecard: the program printed " + (written - MOST) + " bytes more, which are left out.");
            }
        }
    }
}
