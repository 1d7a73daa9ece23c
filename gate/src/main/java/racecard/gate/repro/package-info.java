/** {@code racecard repro}: makes one bug happen. */
package racecard.gate.repro;
