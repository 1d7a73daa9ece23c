package racecard.litmus.relation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** The rows of bits against sets of pairs, on random relations of one word a row, just one, just more, and three. */
final class RelTest {
    private static final int[] SIZES = {0, 1, 2, 5, 13, 63, 64, 65, 130};

    private record Pair(int a, int b) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    private interface Trial {
        void run(int n, Rel a, Rel b, long[] set, Random random);
    }

    private static void trials(Trial trial) {
        for (int n : SIZES) {
            for (int seed = 0; seed < 8; seed++) {
                Random random = new Random(31L * n + seed);
                double density = random.nextBoolean() ? 1.5 / Math.max(1, n) : 0.3;
                Rel a = random(n, random, density);
                Rel b = random(n, random, density);
                long[] set = Sets.none(n);
                for (int event = 0; event < n; event++) {
                    if (random.nextBoolean()) {
                        Sets.add(set, event);
                    }
                }
                trial.run(n, a, b, set, random);
            }
        }
    }

    private static Rel random(int n, Random random, double density) {
        Rel rel = new Rel(n);
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (random.nextDouble() < density) {
                    rel.add(a, b);
                }
            }
        }
        return rel;
    }

    private static Set<Pair> pairs(Rel rel) {
        return pairs(rel.size(), rel::has);
    }

    private static Set<Pair> pairs(int n, BiPredicate<Integer, Integer> in) {
        Set<Pair> pairs = new TreeSet<>();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (in.test(a, b)) {
                    pairs.add(new Pair(a, b));
                }
            }
        }
        return pairs;
    }

    private static Set<Pair> composed(int n, Rel a, Rel b) {
        return pairs(n, (x, z) -> {
            for (int y = 0; y < n; y++) {
                if (a.has(x, y) && b.has(y, z)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Test
    void the_boolean_operations_are_those_of_sets() {
        trials((n, a, b, set, random) -> {
            Rel or = a.copy();
            or.or(b);
            assertEquals(pairs(n, (x, y) -> a.has(x, y) || b.has(x, y)), pairs(or));
            Rel and = a.copy();
            and.and(b);
            assertEquals(pairs(n, (x, y) -> a.has(x, y) && b.has(x, y)), pairs(and));
            Rel minus = a.copy();
            minus.andNot(b);
            assertEquals(pairs(n, (x, y) -> a.has(x, y) && !b.has(x, y)), pairs(minus));
            Rel not = a.copy();
            not.complement();
            assertEquals(pairs(n, (x, y) -> !a.has(x, y)), pairs(not));
            not.complement();
            assertEquals(a, not);
        });
    }

    @Test
    void composition_inverse_and_closures_are_what_they_are_called() {
        trials((n, a, b, set, random) -> {
            Rel made = random(n, random, 0.5);
            made.compose(a, b);
            assertEquals(composed(n, a, b), pairs(made));
            made.inverse(a);
            assertEquals(pairs(n, (x, y) -> a.has(y, x)), pairs(made));
            made.set(a);
            made.reflex();
            assertEquals(pairs(n, (x, y) -> x.equals(y) || a.has(x, y)), pairs(made));
            made.set(a);
            made.close();
            Rel slow = a.copy();
            Set<Pair> before;
            do {
                before = pairs(slow);
                composed(n, slow, a).forEach(pair -> slow.add(pair.a(), pair.b()));
            } while (n < 70 && !before.equals(pairs(slow)));
            if (n < 70) {
                assertEquals(pairs(slow), pairs(made));
            }
        });
    }

    @Test
    void sets_cut_multiply_and_are_cut_out() {
        trials((n, a, b, set, random) -> {
            Rel made = a.copy();
            made.from(set);
            assertEquals(pairs(n, (x, y) -> a.has(x, y) && Sets.has(set, x)), pairs(made));
            made.set(a);
            made.to(set);
            assertEquals(pairs(n, (x, y) -> a.has(x, y) && Sets.has(set, y)), pairs(made));
            long[] ends = Sets.none(n);
            a.range(ends);
            made.product(set, ends);
            assertEquals(pairs(n, (x, y) -> Sets.has(set, x) && Sets.has(ends, y)), pairs(made));
            made.clear();
            made.identity(set);
            assertEquals(pairs(n, (x, y) -> x.equals(y) && Sets.has(set, x)), pairs(made));
            Rel back = new Rel(n);
            back.inverse(a);
            long[] starts = Sets.none(n);
            back.domain(starts);
            assertArrayEquals(ends, starts);
        });
    }

    @Test
    void a_cycle_is_found_where_the_closure_has_one_and_it_is_one() {
        trials((n, a, b, set, random) -> {
            Cycles cycles = new Cycles(n);
            Rel closed = a.copy();
            closed.close();
            assertEquals(closed.isIrreflexive(), cycles.acyclic(a));
            int[] cycle = cycles.shortest(a);
            if (closed.isIrreflexive()) {
                assertNull(cycle);
            } else {
                for (int i = 0; i < cycle.length; i++) {
                    assertTrue(a.has(cycle[i], cycle[(i + 1) % cycle.length]));
                }
            }
        });
    }

    @Test
    void a_path_is_as_short_as_can_be() {
        Rel rel = new Rel(70);
        int[] ways = {0, 3, 3, 69, 0, 1, 1, 2, 2, 3, 69, 0};
        for (int i = 0; i < ways.length; i += 2) {
            rel.add(ways[i], ways[i + 1]);
        }
        Cycles cycles = new Cycles(70);
        assertArrayEquals(new int[] {0, 3, 69}, cycles.path(rel, 0, 69));
        assertArrayEquals(new int[] {0, 3, 69}, cycles.shortest(rel));
        assertNull(cycles.path(rel, 0, 5));
        rel.add(5, 5);
        assertArrayEquals(new int[] {5}, cycles.shortest(rel));
    }

    @Test
    void events_past_the_last_are_in_nothing() {
        trials((n, a, b, set, random) -> {
            a.complement();
            a.reflex();
            for (long row : a.rows()) {
                assertEquals(0, n % 64 == 0 || a.words() > 1 ? 0 : row & ~Sets.mask(n, 0));
            }
            assertEquals(n, pairs(a).stream().map(Pair::a).distinct().count());
        });
    }

    @Test
    void single_pairs_come_and_go() {
        trials((n, a, b, set, random) -> {
            for (Pair pair : pairs(a)) {
                a.remove(pair.a(), pair.b());
            }
            assertTrue(a.isEmpty());
        });
    }
}
