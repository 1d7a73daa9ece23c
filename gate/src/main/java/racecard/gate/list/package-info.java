/** {@code racecard list}: the catalogue for people and for programs. */
package racecard.gate.list;
