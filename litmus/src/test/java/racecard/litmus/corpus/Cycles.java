package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Programs that ask whether a cycle can be. */
final class Cycles {
    private static final Map<String, String> STEPS = steps(
            "po nothing",
            "mb a full barrier",
            "rmb a read barrier",
            "wmb a write barrier",
            "bar a compiler barrier",
            "sync a grace period",
            "lk a lock around both",
            "ul unlock and lock",
            "ulmb unlock and lock with its barrier",
            "asp a lock and its barrier",
            "rl an RCU section around both",
            "rr two RCU sections",
            "rlx the beginning of an RCU section",
            "mbaa a barrier after an atomic",
            "mbba a barrier before an atomic",
            "addr an address",
            "addrf a false address",
            "data a value",
            "datax a false value",
            "ctrl a branch",
            "ctrlrmb a branch and a read barrier",
            "ff a full fence",
            "af an acquire fence",
            "rf a release fence",
            "ll a load-load fence",
            "ss a store-store fence");

    private static final List<Inside> INNER =
            List.of(Inside.RFI, Inside.RFI, Inside.FRI, Inside.WSI, Inside.RR, Inside.MID, Inside.MID);

    /** With more, herd7 takes too long. */
    private static final int MOST_LOCATIONS = 4;

    private final Corpus corpus;
    private final Dialect dialect;

    Cycles(Corpus corpus, Dialect dialect) {
        this.corpus = corpus;
        this.dialect = dialect;
    }

    private static Map<String, String> steps(String... texts) {
        return List.of(texts).stream()
                .collect(Collectors.toMap(t -> t.substring(0, t.indexOf(' ')), t -> t.substring(t.indexOf(' ') + 1)));
    }

    /** All ways to take one of each. */
    static <T> List<List<T>> product(List<List<T>> choices) {
        List<List<T>> all = List.of(List.of());
        for (List<T> choice : choices) {
            List<List<T>> longer = new ArrayList<>();
            for (List<T> beginning : all) {
                for (T one : choice) {
                    List<T> next = new ArrayList<>(beginning);
                    next.add(one);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Up to {@code core} combinations of the dialect's core, and up to {@code more} at random. */
    void plain(String shape, int core, int more) {
        List<String> directions = Shapes.directions(Shapes.named(shape));
        Dice dice = corpus.dice(dialect.seedWord() + shape);
        List<Inside> nothing = nothing(directions.size());
        List<List<Link>> combinations = dice.shuffled(
                product(directions.stream().map(dialect.core()::get).toList()));
        int made = 0;
        for (List<Link> links : combinations.subList(0, Math.min(3 * core, combinations.size()))) {
            if (made < core) {
                made += add(shape, nothing, links.stream().map(List::of).toList(), dice);
            }
        }
        int goal = made + more;
        for (int tries = 0; made < goal && tries < 30 * more; tries++) {
            List<List<Link>> links = new ArrayList<>();
            for (String pair : directions) {
                links.add(List.of(dice.pick(dice.chance(35) ? dialect.core().get(pair) : dialect.links(pair))));
            }
            made += add(shape, nothing, links, dice);
        }
    }

    static List<Inside> nothing(int threads) {
        return Collections.nCopies(threads, Inside.NOTHING);
    }

    /** Longer threads: write-then-read of one's own, read-then-write, and so on, between the ends. */
    void inner(String shape, int count) {
        int threads = Shapes.named(shape).size();
        Dice dice = corpus.dice(dialect.prefix() + "inner" + shape);
        int made = 0;
        for (int tries = 0; made < count && tries < 40 * count; tries++) {
            Inside inside = dice.pick(INNER);
            List<Inside> insides = new ArrayList<>(nothing(threads));
            insides.set(dice.below(threads), inside);
            long again = dice.below(1 << 30);
            Cycle cycle = new Cycle(Shapes.named(shape), insides, corpus.dice(again));
            if (cycle.writes.size() <= MOST_LOCATIONS) {
                List<List<Link>> links = links(cycle, (first, second) -> {
                    String pair = "" + first.direction() + second.direction();
                    Link link = dice.pick(dice.chance(60) ? dialect.core().get(pair) : dialect.links(pair));
                    return !first.location.equals(second.location)
                            ? link
                            : new Link("once", "po", dice.chance(30) ? link.second() : "once");
                });
                made += add(shape, insides, links, corpus.dice(again));
            }
        }
    }

    /** A step within one location at an end of a thread, strong steps elsewhere: does that step order anything? */
    void ends(String shape, int count) {
        List<String> directions = Shapes.directions(Shapes.named(shape));
        Dice dice = corpus.dice(dialect.prefix() + "ends" + shape);
        List<List<Inside>> where = new ArrayList<>();
        for (int i = 0; i < directions.size(); i++) {
            for (Inside inside : Inside.AT_AN_END) {
                if (inside.fits(directions.get(i))) {
                    List<Inside> insides = new ArrayList<>(nothing(directions.size()));
                    insides.set(i, inside);
                    where.add(insides);
                }
            }
        }
        int made = 0;
        for (int tries = 1; made < count && tries <= 30 * count; tries++) {
            List<Inside> insides = where.get(tries % where.size());
            Cycle cycle = new Cycle(Shapes.named(shape), insides, dice);
            List<List<Link>> links = links(cycle, (first, second) -> {
                List<Link> core = dialect.core().get("" + first.direction() + second.direction());
                return first.location.equals(second.location)
                        ? new Link("once", "po", "once")
                        : dice.pick(core.subList(1, core.size()));
            });
            made += add(shape, insides, links, dice);
        }
    }

    /** What stands between two accesses. */
    private interface Between {
        Link link(Access first, Access second);
    }

    /**
     * An access has one kind, and two links speak of it: what the second says counts where the first says {@code once}.
     */
    private static List<List<Link>> links(Cycle cycle, Between between) {
        List<List<Link>> all = new ArrayList<>();
        for (List<Access> thread : cycle.threads) {
            List<Link> links = new ArrayList<>();
            for (int i = 1; i < thread.size(); i++) {
                Link link = between.link(thread.get(i - 1), thread.get(i));
                if (i > 1) {
                    Link before = links.get(i - 2);
                    if (before.second().equals("once")) {
                        links.set(i - 2, before.ending(link.first()));
                    } else {
                        link = link.beginning(before.second());
                    }
                }
                links.add(link);
            }
            if (thread.size() > 1) {
                all.add(links);
            }
        }
        return all;
    }

    /**
     * Adds one program.
     *
     * @param links those of each thread that has two accesses or more
     * @return how many were added, 0 or 1
     */
    int add(String shape, List<Inside> insides, List<List<Link>> links, Dice dice) {
        Cycle cycle = new Cycle(Shapes.named(shape), insides, dice);
        List<List<String>> steps = new ArrayList<>();
        StringBuilder name = new StringBuilder(dialect.prefix() + "-" + shape);
        insides.stream().filter(i -> !i.equals(Inside.NOTHING)).forEach(i -> name.append('.')
                .append(i.word()));
        int next = 0;
        for (List<Access> thread : cycle.threads) {
            steps.add(thread.size() == 1 ? List.of() : decorate(thread, links.get(next++)));
            String word = word(thread, steps.get(steps.size() - 1));
            name.append(word.isEmpty() ? "" : "+" + word);
        }
        String named = name.toString();
        return corpus.add(
                        named,
                        () -> dialect.text(named, comment(shape, cycle, steps), cycle, steps, corpus.dice(named)))
                ? 1
                : 0;
    }

    private static List<String> decorate(List<Access> thread, List<Link> links) {
        thread.get(0).kind = links.get(0).first();
        for (int i = 0; i < links.size(); i++) {
            thread.get(i + 1).kind = links.get(i).second();
        }
        return links.stream().map(Link::step).toList();
    }

    private String word(List<Access> thread, List<String> steps) {
        List<String> words = new ArrayList<>(List.of(dialect.word(thread.get(0))));
        for (int i = 0; i < steps.size(); i++) {
            words.add(steps.get(i));
            words.add(dialect.word(thread.get(i + 1)));
        }
        return words.stream().filter(w -> !w.isEmpty()).collect(Collectors.joining("-"));
    }

    private static String comment(String shape, Cycle cycle, List<List<String>> steps) {
        String words = IntStream.range(0, steps.size())
                .filter(t -> !steps.get(t).isEmpty())
                .mapToObj(t -> "P" + t + ": "
                        + steps.get(t).stream()
                                .map(s -> Objects.requireNonNull(STEPS.get(s), s))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return "%s on %d threads and %d locations. Between the accesses: %s."
                .formatted(shape, cycle.threads.size(), cycle.writes.size(), words);
    }
}
