/**
 * What people read: lines, tables and paragraphs on a screen or a page, progress while a run lasts, and the words for
 * what the user can put right.
 */
package racecard.gate.text;
