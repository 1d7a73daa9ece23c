/** {@code racecard explore}: every execution of somebody else's program. */
package racecard.gate.explore;
