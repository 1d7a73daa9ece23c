package racecard.explorer.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be seen of an execution.
 *
 * @param reads by thread
 * @param memory the coherence-last values of the locations, in the order asked for
 */
record Outcome(List<List<Long>> reads, Map<String, Long> memory) {
    /** Of an execution in words, see {@code Graph.toString}. */
    static Outcome of(String graph, Script script, List<String> locations) {
        List<List<Long>> reads = new ArrayList<>();
        Map<Integer, Long> last = new TreeMap<>();
        Map<Integer, Integer> ranks = new TreeMap<>();
        for (String line : graph.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            List<Long> of = new ArrayList<>();
            reads.add(of);
            for (String event : line.substring(line.indexOf(':') + 1).strip().split(" ", -1)) {
                if (event.isEmpty()) {
                    continue;
                }
                String[] parts = event.split("[=@<]", -1); // R0=1<-i, W0=1@0
                if (event.charAt(0) == 'R') {
                    of.add(Long.parseLong(parts[1]));
                } else {
                    int location = Integer.parseInt(parts[0].substring(1));
                    int rank = Integer.parseInt(parts[2]);
                    if (rank >= ranks.getOrDefault(location, 0)) {
                        ranks.put(location, rank);
                        last.put(location, Long.parseLong(parts[1]));
                    }
                }
            }
        }
        Map<String, Long> memory = new TreeMap<>();
        locations.forEach(name -> memory.put(name, last.getOrDefault(script.location(name), 0L)));
        return new Outcome(reads, memory);
    }

    /** Whether it is what is asked for: {@code 1.0=1 x=2} is a first read of 1 in thread 1, and 2 in x in the end. */
    boolean is(String asked) {
        for (String part : asked.split(" ", -1)) {
            String[] sides = part.split("=", -1);
            String[] read = sides[0].split("\\.", -1);
            long value;
            if (read.length == 1) {
                value = memory.get(sides[0]);
            } else {
                List<Long> of = reads.get(Integer.parseInt(read[0]));
                int i = Integer.parseInt(read[1]);
                if (i >= of.size()) {
                    return false;
                }
                value = of.get(i);
            }
            if (value != Long.parseLong(sides[1])) {
                return false;
            }
        }
        return true;
    }
}
