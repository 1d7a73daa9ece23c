/**
 * A user of task_work: io_uring, whose rings end in works of the task, and whose workers ask the task to make more of
 * them.
 */
package racecard.taskwork.uring;
