/**
 * Small concurrent programs over a protocol's calls, the same for every implementation and every tool, and what a
 * protocol family brings to be tried with them.
 */
package racecard.models.scenario;
