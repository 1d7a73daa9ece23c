/** Litmus files as text: from the characters of a file to a {@link racecard.checker.litmus.LitmusTest}. */
package racecard.checker.litmus.text;
