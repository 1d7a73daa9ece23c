/**
 * Linux z3fold: up to three compressed objects in a page. Pages that have room stand on lists, reclaim and compaction
 * work on them beside alloc and free, and a page that lost its last object goes away while others may still hold its
 * lock. What is kernel here is the protocol: page lock, pool lock, references, flag bits, the two workqueues. What a
 * page holds is a word an object.
 */
package racecard.z3fold;
