/** Litmus files as text: from the characters of a file to a {@link racecard.litmus.program.LitmusTest}. */
package racecard.litmus.text;
