/** {@code racecard mutate}: which orderings a protocol needs, and which changes of it nobody would notice. */
package racecard.gate.mutate;
