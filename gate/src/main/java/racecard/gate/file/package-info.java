/** What is kept: files that are whole or not there, JSON, and which version on which machine made it. */
package racecard.gate.file;
