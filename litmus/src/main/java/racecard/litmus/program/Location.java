package racecard.litmus.program;

/**
 * A place in memory.
 *
 * @param name as final states print it, without brackets: {@code x}, {@code a[1]}
 * @param initial its value before any thread runs; an address is a value, see {@link Address}
 */
public record Location(String name, long initial) {}
