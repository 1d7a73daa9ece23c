package racecard.explorer;

/**
 * How far an exploration may go before it gives up and says so.
 *
 * @param visits graph visits
 * @param events events in one execution
 * @param nanos time by {@link System#nanoTime}; the only limit that is not deterministic
 */
public record Limits(long visits, int events, long nanos) {
    /** A gigavisit, 1,024 events, a minute. */
    public static final Limits DEFAULT = new Limits(1_000_000_000L, 1024, 60_000_000_000L);

    /** The same with other visits. */
    public Limits visits(long other) {
        return new Limits(other, events, nanos);
    }

    /** The same with other seconds. */
    public Limits seconds(double other) {
        return new Limits(visits, events, (long) (other * 1e9));
    }
}
