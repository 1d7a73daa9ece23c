/**
 * One class for every revision of task_work that behaves differently, named as in the facts' revision table. A revision
 * extends the one before it and says what its commit changed; what it does not say is as before. The steps that a
 * commit or a bug replaces are protected methods with names.
 *
 * <p>Wait for unlock: R1 to R11 call spin_unlock_wait. Here they call the form that their authors assumed and that June
 * 2016 made true everywhere ({@link racecard.kernel.SpinLock#unlockWait}); the form that some processors may have had
 * is TWB-01, TWB-07 and TWB-08.
 */
package racecard.taskwork.revision;
