/**
 * The command line. {@link racecard.gate.Racecard} knows the commands and nobody knows it; each command has a package
 * of its own.
 *
 * <p>The way of a run: {@code check} selects subjects, {@code run} takes them through the tools' processes and brings
 * home what each said, {@code judge} makes verdicts of it, and {@code check} shows them. Only the judge knows what a
 * verdict means. {@code text} and {@code file} are what all others speak and write with.
 */
package racecard.gate;
