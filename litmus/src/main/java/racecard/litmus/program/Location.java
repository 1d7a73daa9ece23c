package racecard.litmus.program;

/**
 * A place in memory.
 *
 * @param name as final states print it, without brackets: {@code x}, {@code a[1]}
 * @param type what it holds
 * @param initial its value before any thread runs; an address is a value, see {@link Address}
 * @param object the index of the first location of the array that it is an element of, its own for every other
 */
public record Location(String name, Type type, long initial, int object) {}
