/** The Java dialect of litmus files: accesses through VarHandles, in their modes. */
package racecard.litmus.java;
