/**
 * The rules of the house. Each is a class that looks at the tree of files, says how much it looked at and what it found
 * wrong, and, where one command mends it, names that command.
 */
package racecard.house;
