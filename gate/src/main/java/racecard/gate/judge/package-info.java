/**
 * From what the tools found to verdicts: the only place that knows which subject is a bug and which finding is
 * wanted.
 */
package racecard.gate.judge;
