/** Memory models as texts in the language cat. */
package racecard.litmus.models;
