/** How fast the explorer is: JMH benchmarks, and a report that puts the numbers that matter side by side in one run. */
package racecard.benchmarks;
