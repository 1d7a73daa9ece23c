/** The sequential rules of task_work, as properties. */
package racecard.jqwik.taskwork;
