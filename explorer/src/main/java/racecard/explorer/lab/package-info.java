/**
 * What Racecard's own tools need of the explorer beyond its public API: harnesses that are objects, judges of
 * executions, changes of classes, marks. It is no public API: it changes without notice, and ASM's types are part of
 * it.
 */
package racecard.explorer.lab;
