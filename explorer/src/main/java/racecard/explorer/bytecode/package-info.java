/**
 * Turns Java classes into programs that the explorer can run: loads them through a class loader that makes their
 * accesses calls of {@code racecard.explorer.runtime}.
 */
package racecard.explorer.bytecode;
