/**
 * What instrumented classes call: one thread of a program at a time is run from its start, with the values that it has
 * read, to its next event. Nothing here is instrumented itself.
 */
package racecard.explorer.runtime;
