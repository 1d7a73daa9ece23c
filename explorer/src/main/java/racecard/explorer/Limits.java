package racecard.explorer;

import java.time.Duration;

/**
 * How far an exploration may go. What stops at a limit is never a plain PASS: where visits or time end, the verdict is
 * UNKNOWN; where events or rounds end, an execution is cut off and the verdict is PASS-BOUNDED at best.
 *
 * @param visits execution graphs looked at, unfinished ones included
 * @param events events in one execution: reads and writes of what threads share, and choices
 * @param rounds how often a thread may come by the head of one loop in one execution. A round that changes nothing and
 *     leads back to where it began is none.
 * @param shortening visits after the first wrong execution, in search of a shorter one to show
 * @param time by {@link System#nanoTime}: the only limit that is not the same on every machine
 */
public record Limits(long visits, int events, int rounds, long shortening, Duration time) {
    /** A billion visits, 1,024 events, 40 rounds, 2,000 visits in search of a shorter execution, a minute. */
    public static final Limits DEFAULT = new Limits(1_000_000_000L, 1024, 40, 2_000, Duration.ofMinutes(1));

    /** The most threads that a program may have, those included that it starts itself. */
    public static final int THREADS = 64;

    /** @throws IllegalArgumentException when a limit is not positive; {@code shortening} may be 0 */
    public Limits {
        if (visits < 1 || events < 1 || rounds < 1 || shortening < 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits are positive: " + visits + " visits, " + events + " events, "
                    + rounds + " rounds, " + shortening + " visits of shortening, " + time);
        }
    }

    /** The same with other visits. */
    public Limits visits(long other) {
        return new Limits(other, events, rounds, shortening, time);
    }

    /** The same with other events. */
    public Limits events(int other) {
        return new Limits(visits, other, rounds, shortening, time);
    }

    /** The same with other rounds. */
    public Limits rounds(int other) {
        return new Limits(visits, events, other, shortening, time);
    }

    /** The same with another search for the shortest. */
    public Limits shortening(long other) {
        return new Limits(visits, events, rounds, other, time);
    }

    /** The same with another time. */
    public Limits time(Duration other) {
        return new Limits(visits, events, rounds, shortening, other);
    }
}
