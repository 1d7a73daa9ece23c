/**
 * The files that stand beside a memory model: macros for the primitives of its language ({@code .def}) and settings
 * ({@code .cfg}).
 */
package racecard.litmus.macros;
