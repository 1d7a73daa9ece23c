/**
 * Memory models as text, in the language cat: parsed once, evaluated once a choice of thread paths as far as that goes,
 * then asked for each rf and co. Knows no language of programs.
 */
package racecard.litmus.cat;
