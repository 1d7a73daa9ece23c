package racecard.litmus.program;

import java.util.List;

/**
 * Addresses as values: the elements of an array are neighbours, and different objects are so far from each other that
 * no arithmetic leads from one into another. Addresses are far above every number that a litmus test computes with, and
 * print as themselves nowhere.
 */
public final class Address {
    private static final long BASE = 0x4C4F_4300_0000_0000L;
    /** Between the beginnings of two objects, in bits of an index: no int, added to the one, comes near the other. */
    private static final int APART = 32;

    /** How many there can be, in bits. */
    private static final int MOST_OBJECTS = 12;

    private Address() {}

    /** The address of the location with this index, one of these. */
    public static long of(List<Location> locations, int location) {
        int object = locations.get(location).object();
        return of(object) + location - object;
    }

    /** The address of an object that begins with this location: of all but the later elements of arrays. */
    public static long of(int location) {
        return BASE + ((long) location << APART);
    }

    /** Whether a value is an address, or was before something was added to it. */
    static boolean isNear(long value) {
        return (value - BASE) >>> (APART + MOST_OBJECTS) == 0 || (BASE - value) >>> APART == 0;
    }

    /**
     * The object whose address this may have been made of: the index of its first location, which need not be there.
     */
    private static long object(long value) {
        return (value - BASE + (1L << (APART - 1))) >> APART;
    }

    /**
     * The location's index if {@code value} is an address of one, otherwise -1.
     *
     * @param objects for every location the index of the first of its object
     */
    public static int locationOf(long value, int... objects) {
        long object = object(value);
        if (!isNear(value) || object < 0 || object >= objects.length) {
            return -1;
        }
        long location = value - BASE - (object << APART) + object;
        boolean there = location >= object && location < objects.length && objects[(int) location] == object;
        return there ? (int) location : -1;
    }

    /**
     * The name of what an address is the address of, {@code a[1]}; {@code x+1} and {@code x-1} for places beside; empty
     * for what is no address.
     */
    static String name(long value, List<Location> locations) {
        int location =
                locationOf(value, locations.stream().mapToInt(Location::object).toArray());
        if (location >= 0) {
            return locations.get(location).name();
        }
        long object = object(value);
        if (!isNear(value) || object < 0 || object >= locations.size()) {
            return "";
        }
        long beside = value - BASE - (object << APART);
        return locations.get((int) object).name() + (beside < 0 ? "" : "+") + beside;
    }
}
