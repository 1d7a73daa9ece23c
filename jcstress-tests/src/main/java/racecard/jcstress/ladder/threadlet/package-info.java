/**
 * The ladders of QEMU's worker pools: how a result is published, how the main loop is woken, and what became of a tight
 * spin. How primitives become Java is said one package up.
 */
package racecard.jcstress.ladder.threadlet;
