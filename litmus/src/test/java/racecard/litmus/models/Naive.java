package racecard.litmus.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import racecard.litmus.cat.CandidateJudge;
import racecard.litmus.cat.CatModel;
import racecard.litmus.relation.Rel;

/**
 * All candidates of a path, one by one: every read from every write of its location, every order of writes. Slow, and
 * plain to see.
 */
final class Naive {
    private final Mini mini;
    private final CandidateJudge judge;
    private final Map<String, Long> wanted = new HashMap<>();
    private final List<Mini.Event> reads;
    private final Map<Mini.Event, Mini.Event> source = new HashMap<>();
    private final Rel rf;
    private final Rel co;
    private long flags;
    private boolean allowed;

    private Naive(Mini mini, CatModel model, String outcome) {
        this.mini = mini;
        this.judge = model.over(mini);
        this.rf = new Rel(mini.size());
        this.co = new Rel(mini.size());
        this.reads = mini.events.stream().filter(e -> e.kind == 'R').toList();
        for (String part : outcome.split(" ", -1)) {
            String[] sides = part.split("=", -1);
            wanted.put(sides[0], Long.parseLong(sides[1]));
        }
    }

    /**
     * Whether some path has an allowed execution with that outcome; the flags that such executions raise are added to
     * {@code flags}.
     */
    static boolean allows(CatModel model, List<Mini> paths, String outcome, List<String> flags) {
        boolean any = false;
        for (Mini path : paths) {
            Naive naive = new Naive(path, model, outcome);
            naive.read(0);
            any |= naive.allowed;
            for (int i = 0; i < model.flags().size(); i++) {
                if ((naive.flags >>> i & 1) != 0
                        && !flags.contains(model.flags().get(i))) {
                    flags.add(model.flags().get(i));
                }
            }
        }
        return any;
    }

    private void read(int index) {
        if (index == reads.size()) {
            if (valued()) {
                rf.clear();
                source.forEach((read, write) -> rf.add(write.id, read.id));
                if (judge.allowsRf(rf)) {
                    order(new ArrayList<>(mini.initial.keySet()), 0);
                }
            }
            return;
        }
        Mini.Event read = reads.get(index);
        for (Mini.Event write : mini.events) {
            if (write.kind == 'W' && write.loc.equals(read.loc)) {
                source.put(read, write);
                read(index + 1);
            }
        }
    }

    private boolean valued() {
        mini.events.forEach(
                event -> event.value = event.kind == 'W' && event.from == null ? Long.valueOf(event.add) : null);
        for (int round = 0; round < mini.size(); round++) {
            for (Mini.Event event : mini.events) {
                if (event.kind == 'R') {
                    event.value = source.get(event).value;
                } else if (event.from != null && event.from.value != null) {
                    event.value = event.from.value + event.add;
                }
            }
        }
        boolean known = mini.events.stream().allMatch(event -> event.kind == 'F' || event.value != null);
        return known
                && mini.demands.stream().allMatch(d -> (d.read().value == d.wanted()) == d.equal())
                && mini.results.entrySet().stream().allMatch(e -> wanted.getOrDefault(e.getKey(), e.getValue().value)
                        .equals(e.getValue().value))
                && mini.results
                        .keySet()
                        .containsAll(wanted.keySet().stream()
                                .filter(k -> k.contains("."))
                                .toList());
    }

    private void order(List<String> locations, int index) {
        if (index == locations.size()) {
            if (judge.allows(rf, co)) {
                allowed = true;
                flags |= judge.flags(flags);
            }
            return;
        }
        String loc = locations.get(index);
        List<Mini.Event> writes = new ArrayList<>(mini.events.stream()
                .filter(e -> e.kind == 'W' && e.loc.equals(loc) && e.thread >= 0)
                .toList());
        permute(locations, index, new ArrayList<>(List.of(mini.initial.get(loc))), writes);
    }

    private void permute(List<String> locations, int index, List<Mini.Event> placed, List<Mini.Event> left) {
        if (left.isEmpty()) {
            Mini.Event last = placed.get(placed.size() - 1);
            if (!wanted.getOrDefault(last.loc, last.value).equals(last.value)) {
                return;
            }
            Rel before = co.copy();
            for (int i = 0; i < placed.size(); i++) {
                for (int j = i + 1; j < placed.size(); j++) {
                    co.add(placed.get(i).id, placed.get(j).id);
                }
            }
            order(locations, index + 1);
            co.set(before);
            return;
        }
        for (Mini.Event write : List.copyOf(left)) {
            left.remove(write);
            placed.add(write);
            permute(locations, index, placed, left);
            placed.remove(placed.size() - 1);
            left.add(write);
        }
    }
}
