/**
 * The ladders of z3fold: who puts a page's last reference and what it sees, who owns a page, how it reaches the stale
 * list, and what holds an object in its place. Nearly all of z3fold's state stands under a lock; these are the places
 * where it does not, or where one access more or less under the lock decides. How primitives become Java is said one
 * package up.
 */
package racecard.jcstress.ladder.z3fold;
