package racecard.explorer.graph;

import java.util.Arrays;

/**
 * How a reference came to be: JLS 17.5's memory chains and dereference chains, as far as final fields give them a
 * meaning.
 *
 * <p>Of a write of a reference to an object with final fields, by the thread that made it: {@link #frozen}, how many
 * events of that thread were there before the last of the object's constructors ended. Of any other access,
 * {@link #ways}: each way by which the thread may have come to the object is a set of its reads, by their places in the
 * thread, which returned objects with final fields; what is behind such a field is seen as it was when the field was
 * frozen. Which way the reference really took nobody knows, so what is seen by all of them counts.
 */
public final class Chain {
    private final int frozen;
    private final int[][] ways;

    private Chain(int frozen, int[][] ways) {
        this.frozen = frozen;
        this.ways = ways;
    }

    /** Of what its own thread has made, after so many events. */
    public static Chain frozen(int events) {
        return new Chain(events, new int[0][]);
    }

    /** Of what came by one of these ways, none of which is empty. */
    public static Chain by(int[][] ways) {
        return new Chain(-1, ways);
    }

    /** How many events there were before, or -1 when others have made it. */
    public int frozen() {
        return frozen;
    }

    /** The ways by which it came. */
    public int[][] ways() {
        return ways;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chain chain && frozen == chain.frozen && Arrays.deepEquals(ways, chain.ways);
    }

    @Override
    public int hashCode() {
        return 31 * frozen + Arrays.deepHashCode(ways);
    }
}
