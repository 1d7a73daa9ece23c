/**
 * What task_work may do: the sequential specification, the scenarios that every tool tries, the bench on which an
 * implementation is tried, and the ledger that says afterwards which invariant was broken. Reads
 * {@linkplain racecard.catalogue.Contract contracts}, never revisions.
 */
package racecard.models.taskwork;
