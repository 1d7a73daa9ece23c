/** Memory models: predicates over execution graphs. None knows where a graph comes from. */
package racecard.explorer.model;
