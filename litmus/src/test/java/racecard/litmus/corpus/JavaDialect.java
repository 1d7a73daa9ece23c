package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Cycles in the Java dialect of herd7. */
final class JavaDialect implements Dialect {
    private static final Map<String, List<Link>> CORE = Map.of(
            "RR",
            Link.all("once po once", "acq po once", "vol po vol", "once ff once", "once af once", "acq po plain"),
            "RW",
            Link.all("once po once", "acq po once", "once po rel", "vol po vol", "once ff once", "plain po plain"),
            "WW",
            Link.all("once po once", "once po rel", "vol po vol", "once ff once", "once rf once", "plain po rel"),
            "WR",
            Link.all("once po once", "vol po vol", "once ff once", "rel po acq", "once po vol", "gai po gaa"));

    private static final List<String> READS =
            List.of("plain", "acq", "vol", "gaa", "gaaa", "gaar", "caef", "caefa", "caefr");
    private static final List<String> WRITES =
            List.of("plain", "rel", "vol", "cae", "caea", "caer", "gai", "gaia", "gair");

    @Override
    public String prefix() {
        return "JV";
    }

    @Override
    public String seedWord() {
        return "java";
    }

    @Override
    public Map<String, List<Link>> core() {
        return CORE;
    }

    @Override
    public List<Link> links(String directions) {
        boolean fromRead = directions.charAt(0) == 'R';
        boolean toRead = directions.charAt(1) == 'R';
        String acquires = fromRead ? "acq" : "rel";
        String releases = toRead ? "acq" : "rel";
        List<Link> all = new ArrayList<>();
        add(all, "once po once", "once ff once", "once af once", "once rf once");
        add(all, "plain po plain", "plain ff plain", "plain af plain", "plain rf plain");
        each(all, fromRead ? READS : WRITES, kind -> kind + " po once");
        each(all, toRead ? READS : WRITES, kind -> "once po " + kind);
        add(all, "vol po vol", "vol po vol", "vol po vol", acquires + " po " + releases);
        add(all, "plain po " + releases, acquires + " po plain");
        add(all, (fromRead ? "gaa" : "gai") + " po " + (toRead ? "gaa" : "gai"));
        add(all, (fromRead ? "caef" : "cae") + " po " + (toRead ? "caef" : "cae"));
        if (fromRead) {
            add(all, "once ctrl once", "plain ctrl plain", "acq ctrl plain");
        }
        switch (directions) {
            case "RW" -> add(all, "once data once", "plain data plain");
            case "RR" -> add(all, "once ll once", "plain ll plain", "once af plain");
            case "WW" -> add(all, "once ss once", "plain ss once", "plain rf once");
            default -> {} // a write and a read: no more
        }
        return all;
    }

    private static void add(List<Link> all, String... texts) {
        all.addAll(Link.all(texts));
    }

    private static void each(List<Link> all, List<String> kinds, UnaryOperator<String> link) {
        kinds.forEach(kind -> add(all, link.apply(kind)));
    }

    @Override
    public String word(Access access) {
        return JavaText.word(access.kind);
    }

    @Override
    public Optional<String> text(String name, String comment, Cycle cycle, List<List<String>> steps, Dice dice) {
        List<List<String>> bodies = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<String> registers = new ArrayList<>();
        List<String> spare = new ArrayList<>();
        try {
            for (int t = 0; t < cycle.threads.size(); t++) {
                JavaThread thread = new JavaThread(t, dice);
                thread.write(cycle.threads.get(t), steps.get(t));
                bodies.add(thread.body);
                conditions.addAll(thread.conditions);
                registers.addAll(thread.shown);
                spare.addAll(thread.spare);
            }
        } catch (Senseless e) {
            return Optional.empty();
        }
        cycle.writes.forEach((location, writes) -> {
            if (writes > 1) {
                conditions.add(location + "=" + writes);
            }
        });
        registers.addAll(spare);
        List<String> locations = cycle.locations();
        String clauses = new Question(conditions, locations, registers, JavaText.writtenTwice(locations, bodies), false)
                .text(dice);
        return Optional.of(JavaText.program(name, comment, locations, bodies, clauses));
    }
}
