/** What one thread can find out about z3fold. */
package racecard.jqwik.z3fold;
