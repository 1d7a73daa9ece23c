/**
 * Races of the real worker pools: the main loop and one worker, or two submitters, and when both are done every request
 * must be settled once.
 *
 * <p>jcstress also calls actors one after the other, to take their measure, so none of them may wait for another: the
 * worker is played by hand ({@code begin}, {@code end}), and nothing here blocks but mutexes. What waits (cancel of a
 * running request, idle workers, the sleeping main loop) is the explorer's and Lincheck's.
 */
package racecard.jcstress.race.threadlet;
