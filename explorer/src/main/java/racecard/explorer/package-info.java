/**
 * Every execution of Java classes that a memory model allows, each once.
 *
 * <p>A class says by annotations what its threads are, what their outcome is and what must hold; or a harness is written
 * by hand. A question names it, and how far to go; the answer has the outcomes, what was counted, and the shortest wrong
 * execution that was met. Nothing here knows a protocol, a tool or a command.
 *
 * <p>Inside, from the bottom up: {@code graph} has executions as events with program order, reads-from and coherence;
 * {@code model} says which of them are allowed; {@code explore} visits each once; {@code runtime} runs a thread from its
 * start to its next event; {@code bytecode} makes classes call the runtime; {@code jdk} stands in for classes of the
 * platform; {@code harness} asks and answers. {@code docs/architecture.md} draws the algorithms.
 */
package racecard.explorer;
