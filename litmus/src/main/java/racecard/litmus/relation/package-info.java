/**
 * Binary relations over the events of one execution, as rows of bits: the algebra that memory models are written in.
 * Knows no model.
 */
package racecard.litmus.relation;
