/** One class for every revision of QEMU's worker pools that behaves differently from its neighbours. */
package racecard.threadlet.revision;
