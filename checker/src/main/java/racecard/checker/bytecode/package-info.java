/** Turns Java classes into programs that the explorer can run: loads them through a class loader that makes their accesses calls of {@code racecard.checker.runtime}. */
package racecard.checker.bytecode;
