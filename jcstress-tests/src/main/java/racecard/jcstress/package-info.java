/**
 * What this processor and this JIT really do, by jcstress: ladders for the litmus kernels of a protocol, and the tool
 * that runs them for the gate.
 *
 * <p>jcstress shows what happens, never that something cannot: an outcome that it did not see may still be allowed, and
 * on x86 most weak outcomes are never seen. So a FORBIDDEN outcome that shows up is a failure, and its absence is a
 * bounded pass, the bound being the samples taken.
 */
package racecard.jcstress;
