/** {@code racecard check}: runs the tools, has the result judged, and reports it as tables, JSON and JUnit XML. */
package racecard.gate.check;
