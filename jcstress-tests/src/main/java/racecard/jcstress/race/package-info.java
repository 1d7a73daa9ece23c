/**
 * Races of the real classes: two threads call an implementation, and when both are done the books must balance. Each
 * family has a package.
 *
 * <p>A fork costs half a second and there are dozens of implementations, so one test covers them all: its states take
 * turns, and each result says first whose it is. The implementations come in the system property
 * {@code racecard.subjects}, as {@code ID=CLASS} separated by commas; without it the newest revision stands alone.
 *
 * <p>A broken implementation may do anything: touch freed memory, call null, spin. Each actor catches what is thrown,
 * and the death of one makes the locks of its task deadly for the others, so that no fork hangs.
 */
package racecard.jcstress.race;
