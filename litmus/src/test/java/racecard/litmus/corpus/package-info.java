/** The generator of the recorded corpus: litmus programs by the thousand, the same for the same seed. */
package racecard.litmus.corpus;
