package racecard.litmus.cat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racecard.litmus.relation.Rel;
import racecard.litmus.relation.Sets;

/** A universe written down by hand. Relations are written {@code 0-1 1-2}, sets {@code 0 1}. */
final class World implements Universe {
    private final int size;
    private final Map<String, long[]> sets = new HashMap<>();
    private final Map<String, Rel> relations = new HashMap<>();

    World(int size) {
        this.size = size;
        for (String name : List.of("r", "w", "m", "iw", "rmw")) {
            set(name, "");
        }
        for (String name : List.of("po", "addr", "data", "ctrl", "rmw", "loc")) {
            relation(name, "");
        }
    }

    /** Two threads, x and y: 0 and 1 are initial writes, then {@code x=1; y=1} is 2 3 and {@code r=y; r=x} is 4 5. */
    static World mp() {
        return new World(6)
                .set("r", "4 5")
                .set("w", "0 1 2 3")
                .set("m", "0 1 2 3 4 5")
                .set("iw", "0 1")
                .relation("po", "2-3 4-5")
                .relation("loc", "0-0 0-2 0-5 2-0 2-2 2-5 5-0 5-2 5-5 1-1 1-3 1-4 3-1 3-3 3-4 4-1 4-3 4-4");
    }

    World set(String name, String members) {
        long[] set = Sets.none(size);
        for (String member : members.split(" ", -1)) {
            if (!member.isEmpty()) {
                Sets.add(set, Integer.parseInt(member));
            }
        }
        sets.put(name, set);
        return this;
    }

    World relation(String name, String pairs) {
        relations.put(name, rel(size, pairs));
        return this;
    }

    static Rel rel(int size, String pairs) {
        Rel rel = new Rel(size);
        for (String pair : pairs.split(" ", -1)) {
            if (!pair.isEmpty()) {
                String[] ends = pair.split("-", -1);
                rel.add(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            }
        }
        return rel;
    }

    Rel rel(String pairs) {
        return rel(size, pairs);
    }

    /** Whether the model, of this text, allows this candidate. */
    boolean allows(String text, String rf, String co) {
        return model(text).over(this).allows(rel(rf), rel(co));
    }

    /** Whether what the text, a test, says holds, without rf and co. */
    boolean holds(String test) {
        return model(test).over(this).possible();
    }

    static CatModel model(String text) {
        return CatModel.parse("test.cat", text, name -> Optional.empty());
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long[] set(String name) {
        return sets.get(name);
    }

    @Override
    public Rel relation(String name) {
        return relations.get(name);
    }
}
