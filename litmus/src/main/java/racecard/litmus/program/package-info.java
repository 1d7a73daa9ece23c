/**
 * Litmus programs, whatever language they were written in: threads as functions from the values they have read to their
 * events, and the question that is asked of their final states. Knows no memory model.
 */
package racecard.litmus.program;
