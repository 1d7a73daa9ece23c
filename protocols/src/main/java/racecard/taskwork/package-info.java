/**
 * Linux's task_work: work that one thread leaves for another task, to be run by that task on its next way to user mode,
 * or when it exits.
 *
 * <p>Here stand the interface and what every revision works on; {@code revision} holds one class for every revision
 * that behaves differently, {@code bug} one small class for every bug that can be expressed, {@code perf} and
 * {@code waits} two of its users, and {@link racecard.taskwork.TaskWorkCatalogue} names them all.
 */
package racecard.taskwork;
