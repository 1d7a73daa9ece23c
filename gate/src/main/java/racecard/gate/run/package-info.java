/**
 * Running the tools: what is to be looked at, a process a tool, what each finds, and an early end that loses
 * nothing. Knows no verdict but what a tool said.
 */
package racecard.gate.run;
