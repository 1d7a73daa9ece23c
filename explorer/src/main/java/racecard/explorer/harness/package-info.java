/** Programs that are Java classes, explored: what a harness is, and what exploring one says. */
package racecard.explorer.harness;
