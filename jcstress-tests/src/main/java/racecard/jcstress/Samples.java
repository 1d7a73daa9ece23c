package racecard.jcstress;

import java.util.List;
import java.util.SortedMap;

/**
 * What a test's forks brought home.
 *
 * @param counts how often each result was seen
 * @param troubles what went wrong apart from results: a fork that died, a timeout, an exception that an actor let out
 * @param bound how long was looked, for people
 * @param seconds wall time
 */
record Samples(SortedMap<String, Long> counts, List<String> troubles, String bound, double seconds) {
    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
