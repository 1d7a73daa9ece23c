/**
 * Every candidate execution of a litmus program, for models under which program order and reads-from may run in a
 * circle: thread paths, reads-from, coherence. Knows neither the languages of programs nor those of models.
 *
 * <p><b>Why it does not explode.</b> Values are not guessed and checked but narrowed: each thread keeps the set of its
 * paths that the reads chosen so far leave possible. Reads and coherence are chosen location by location, locks first,
 * and every model that is monotone is asked after each location, so that a choice that no model allows is not built
 * upon. Coherence follows from reads-from as far as coherent models force it. Threads with the same code are told apart
 * by the coherence order of their first write: one order stands for all.
 */
package racecard.litmus.enumerate;
