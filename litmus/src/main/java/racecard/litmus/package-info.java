/**
 * Every final state of a litmus program under memory models that are text.
 *
 * <p>A program comes from a file in the kernel's C or in a Java dialect ({@code text}), a model from a file in the
 * language cat ({@code cat}), shipped ({@code models}) or anybody's. {@code enumerate} goes through all executions of
 * the program, once for all models that are asked, and gives an answer each; of a single outcome it finds the execution
 * that has it, or the shortest reason why there is none, which {@code answer} tells in sentences and draws.
 *
 * <p>Inside, in the order of the work: {@code c}, {@code java} and {@code code} make threads of statements, {@code
 * program} has them in no language, {@code enumerate} chooses, {@code relation} is the algebra that {@code cat} is
 * evaluated in. {@code docs/architecture.md} walks through one program.
 */
package racecard.litmus;
