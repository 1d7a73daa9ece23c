/**
 * Every implementation under Lincheck: the scenarios of {@code models} in every interleaving within a bound, results
 * against the sequential specification, invariants at the end of each. Knows implementations by class name and judges
 * them by their contract.
 */
package racecard.lincheck;
