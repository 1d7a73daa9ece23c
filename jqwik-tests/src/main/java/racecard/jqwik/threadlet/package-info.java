/** What QEMU's worker pools must do when nothing races: one thread is the main loop and, in turn, every worker. */
package racecard.jqwik.threadlet;
