/**
 * What the explorer is held against: executions and outcomes found by trying everything. Knows the notation of the
 * programs, access modes and fences, and nothing of graphs or models.
 */
package racecard.explorer.oracle;
