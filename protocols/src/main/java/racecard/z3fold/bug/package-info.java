/**
 * One small class for every bug of z3fold that can be expressed: a revision with one step broken. What each is, where
 * it comes from and what repaired it stands in {@link racecard.z3fold.Z3foldCatalogue}.
 */
package racecard.z3fold.bug;
