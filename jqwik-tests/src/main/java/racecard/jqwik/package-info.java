/**
 * Sequential checks: what one thread can show. A check is a jqwik property; it is planned for a subject when the
 * subject's contract promises what the check asks for, and for no other reason. {@link racecard.jqwik.JqwikTool} is the
 * process that the gate starts.
 */
package racecard.jqwik;
