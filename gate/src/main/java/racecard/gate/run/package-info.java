/**
 * Running the tools: what is to be looked at, a process a tool, what each brings home, and an early end that loses
 * nothing. Knows no verdict but what a tool said.
 */
package racecard.gate.run;
