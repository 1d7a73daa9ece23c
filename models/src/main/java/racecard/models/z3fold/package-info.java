/**
 * What is allowed in z3fold: the bench on which an allocator is tried, the scenarios, the invariants of its pages, the
 * specification of its calls.
 */
package racecard.models.z3fold;
