/**
 * Litmus programs: the race of each protocol cut down to its kernel, in the kernel's own C dialect, with what each
 * memory model says of it.
 */
package racecard.models.litmus;
