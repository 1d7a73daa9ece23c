/**
 * Every implementation under the explorer: the scenarios of {@code models} in every execution that the memory model
 * allows, results against the sequential specification, invariants at the end of each. Knows implementations by class
 * name and judges them by their contract.
 */
package racecard.exploration;
