/**
 * Every execution of a small Java program that shares memory between threads, and what is wrong with any of them.
 *
 * <p>A program is a class: methods with {@link racecard.explorer.Actor} are its threads, one with {@link
 * racecard.explorer.Observer} says how an execution came out, those with {@link racecard.explorer.Invariant} say
 * whether it was right.
 *
 * <pre>{@code
 * public class Counter {
 *     private volatile int count;
 *
 *     @Actor(threads = 2)
 *     public void adds() {
 *         count++;
 *     }
 *
 *     @Invariant
 *     public boolean isTwo() {
 *         return count == 2;
 *     }
 * }
 *
 * Explored seen = new Explorer().explore(Question.of(Counter.class));
 * seen.verdict();                            // FAIL
 * seen.witness().orElseThrow().text();       // the execution in which an update is lost, a column a thread
 * }</pre>
 *
 * <p>This package is the whole public API; packages below it are not, and change without notice. From the bottom up:
 * {@code graph} has executions as events with program order, reads-from and coherence; {@code model} says which of them
 * are allowed; {@code explore} visits each once; {@code runtime} runs a thread from its start to its next event; {@code
 * bytecode} makes classes call the runtime; {@code jdk} stands in for classes of the platform; {@code harness} asks and
 * answers; {@code lab} is for our own tools. {@code docs/architecture.md} draws the algorithms.
 */
package racecard.explorer;
