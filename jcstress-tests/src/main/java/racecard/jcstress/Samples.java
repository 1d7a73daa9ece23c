package racecard.jcstress;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a test's forks found.
 *
 * @param counts how often each result was seen
 * @param troubles what went wrong apart from results: a fork that died, a timeout, an exception that an actor let out
 * @param forks how many there were
 * @param each how long each of them looked, for people
 * @param seconds wall time
 */
record Samples(SortedMap<String, Long> counts, List<String> troubles, int forks, String each, double seconds) {
    /** How long was looked, for people. */
    String bound() {
        return forks + (forks == 1 ? " unseeded JVM, " : " unseeded JVMs, ") + each;
    }

    /** These and more of the same test. */
    Samples and(Samples more) {
        SortedMap<String, Long> sum = new TreeMap<>(counts);
        more.counts.forEach((state, count) -> sum.merge(state, count, Long::sum));
        List<String> all = new ArrayList<>(troubles);
        all.addAll(more.troubles);
        return new Samples(sum, List.copyOf(all), forks + more.forks, each, seconds + more.seconds);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
