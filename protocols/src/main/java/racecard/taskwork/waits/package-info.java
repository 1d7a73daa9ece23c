/**
 * Other waits in the kernel that TIF_NOTIFY_SIGNAL ends although no signal is there: each must ask the right question.
 */
package racecard.taskwork.waits;
