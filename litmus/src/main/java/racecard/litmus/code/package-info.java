/**
 * Threads in executable form: expressions and statements over registers that keep book of what depends on which read.
 */
package racecard.litmus.code;
