/** Races of the real implementations of task_work: clients, the task itself, exit, and who is told when. */
package racecard.jcstress.race.taskwork;
