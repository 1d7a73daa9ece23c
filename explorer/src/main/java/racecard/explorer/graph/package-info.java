/** Execution graphs: events with program order, reads-from and coherence. Knows no model and no language. */
package racecard.explorer.graph;
