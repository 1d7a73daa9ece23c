/** What may be said of a subject, and the one rule that makes an exit code of it. Knows nothing else. */
package racecard.verdict;
