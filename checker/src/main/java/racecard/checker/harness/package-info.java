/** What a program must look like to be explored: a few classes that harnesses name, and nothing of the engine. */
package racecard.checker.harness;
