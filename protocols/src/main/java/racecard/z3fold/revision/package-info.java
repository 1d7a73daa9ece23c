/**
 * One class for every revision of z3fold that behaves differently. What each changed and why stands in
 * {@link racecard.z3fold.Z3foldCatalogue}.
 */
package racecard.z3fold.revision;
