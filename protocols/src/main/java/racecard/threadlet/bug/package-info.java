/**
 * One small class for every bug of QEMU's worker pools that can be expressed: a revision with one named step broken,
 * and nothing else. What each is, where it comes from and what repaired it stands in
 * {@link racecard.threadlet.ThreadletCatalogue}.
 */
package racecard.threadlet.bug;
