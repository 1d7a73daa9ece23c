/**
 * A user of task_work: perf events, which leave a work for the current task when they overflow and must take it back
 * when they are freed.
 */
package racecard.taskwork.perf;
