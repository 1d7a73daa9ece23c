/** Races of z3fold's allocators on this machine. */
package racecard.jcstress.race.z3fold;
