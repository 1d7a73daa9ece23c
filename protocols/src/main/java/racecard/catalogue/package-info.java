/**
 * The shape of a catalogue: protocols, their revisions and their bugs. The command line, the tests, the tables and the
 * docs all read it.
 */
package racecard.catalogue;
