/** What a tool may say, and the one format in which it says it. Knows nothing of protocols, tools or reports. */
package racecard.evidence;
