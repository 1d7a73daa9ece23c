package racecard.litmus.program;

/**
 * Addresses as values: the address of the location with index {@code i} is {@code BASE + i}, so that neighbouring elements of an array are
 * neighbours. BASE is far above every number that a litmus test computes with, and prints as itself nowhere: a value in range is an address.
 */
public final class Address {
    private static final long BASE = 0x4C4F_4300_0000_0000L;

    private Address() {}

    /** The address of the location with this index. */
    public static long of(int location) {
        return BASE + location;
    }

    /** The location's index if {@code value} is an address of one of {@code count} locations, otherwise -1. */
    public static int locationOf(long value, int count) {
        long index = value - BASE;
        return index >= 0 && index < count ? (int) index : -1;
    }
}
