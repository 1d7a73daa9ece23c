/** The grammars' parsers, which are generated, and what they have in common. */
package racecard.litmus.grammar;
