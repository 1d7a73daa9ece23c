/**
 * What a history of calls and results may look like: judged by a sequential specification and the order that the
 * execution itself gives.
 */
package racecard.models.history;
