/** {@code racecard mutate}: which orderings a protocol needs. */
package racecard.gate.mutate;
