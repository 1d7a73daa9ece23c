/** The Linux kernel's C: what its primitives mean as events, as tools/memory-model represents them. */
package racecard.litmus.c;
