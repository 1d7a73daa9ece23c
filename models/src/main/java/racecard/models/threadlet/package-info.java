/**
 * QEMU's worker pools as they are tried: the bench, its invariants, the specification at the grain of requests, and the
 * scenarios.
 */
package racecard.models.threadlet;
