package racecard.explorer.runtime;

import racecard.explorer.graph.Mode;
import racecard.explorer.runtime.Memory.Update;

/**
 * The clocks. Time is a choice: whenever somebody looks, it stands still or has gone on by more than any timeout. It is
 * a variable that all threads share, so that it never goes back for anybody who knows of an earlier look; but to look
 * at a clock orders nothing.
 */
public final class Time {
    /** Nanoseconds: two weeks. */
    private static final long STEP = 1L << 50;

    private static final long MILLIS = 1_000_000;

    /** Milliseconds: some day, the same in every run. */
    private static final long EPOCH = 1_700_000_000_000L;

    private static final String CLOCK = "the clock";

    private Time() {}

    /** System.nanoTime. */
    public static long nanoTime() {
        return passed() * STEP;
    }

    /** System.currentTimeMillis. */
    public static long currentTimeMillis() {
        return EPOCH + passed() * (STEP / MILLIS);
    }

    private static long passed() {
        Machine machine = Machine.running();
        if (machine == null) {
            return 0;
        }
        Place clock = machine.places().hidden(CLOCK, Place.CLOCK);
        if (machine.inThread() && !machine.scouts() && machine.replay().timePasses()) {
            return 1
                    + (long) machine.memory()
                            .exchange(clock, Mode.OPAQUE, Mode.OPAQUE, now -> new Update(true, (long) now + 1));
        }
        return (long) machine.memory().load(clock, Mode.OPAQUE);
    }
}
