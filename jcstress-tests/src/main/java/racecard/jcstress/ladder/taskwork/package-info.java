/**
 * The ladders of task_work: publication, cancellation, exit, notification, waiting. How primitives become Java is said
 * one package up.
 */
package racecard.jcstress.ladder.taskwork;
