package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Atomic operations of one counter in the kernel's C: none may lose another's. */
final class AtomicOperations {
    /** Operations that come in four orders, for which {@code %s} stands. */
    private static final NavigableMap<String, String> ORDERED = new TreeMap<>(Map.ofEntries(
            Map.entry("fadd", "r0 = atomic_fetch_add%s(1, x);"),
            Map.entry("addr", "r0 = atomic_add_return%s(1, x);"),
            Map.entry("inc", "r0 = atomic_inc_return%s(x);"),
            Map.entry("finc", "r0 = atomic_fetch_inc%s(x);"),
            Map.entry("fsub", "r0 = atomic_fetch_sub%s(1, x);"),
            Map.entry("dec", "r0 = atomic_dec_return%s(x);"),
            Map.entry("axchg", "r0 = atomic_xchg%s(x, 3);"),
            Map.entry("xchg", "r0 = xchg%s(x, 2);"),
            Map.entry("cas", "r0 = cmpxchg%s(x, 0, 1);"),
            Map.entry("cas1", "r0 = cmpxchg%s(x, 1, 2);"),
            Map.entry("acas", "r0 = atomic_cmpxchg%s(x, 0, 4);")));

    private static final NavigableMap<String, String> OTHERS = new TreeMap<>(Map.ofEntries(
            Map.entry("void", "atomic_inc(x);"),
            Map.entry("sub", "atomic_sub(1, x);"),
            Map.entry("unless", "r0 = atomic_add_unless(x, 1, 0);"),
            Map.entry("unless2", "r0 = atomic_add_unless(x, 2, 1);"),
            Map.entry("dtest", "r0 = atomic_dec_and_test(x);"),
            Map.entry("itest", "r0 = atomic_inc_and_test(x);"),
            Map.entry("stest", "r0 = atomic_sub_and_test(1, x);"),
            Map.entry("neg", "r0 = atomic_add_negative(1, x);"),
            Map.entry("set", "atomic_set(x, 2);"),
            Map.entry("read", "r0 = atomic_read(x);"),
            Map.entry("w", "WRITE_ONCE(*x, 2);")));

    private static final List<String> ORDERS = List.of("mb", "rlx", "acq", "rel");
    private static final Map<String, String> SUFFIXES =
            Map.of("mb", "", "rlx", "_relaxed", "acq", "_acquire", "rel", "_release");

    /** Those that all threads do alike, each with what the first of them gets. */
    private static final List<Map.Entry<String, Integer>> ALIKE = List.of(
            Map.entry("fadd", 0),
            Map.entry("addr", 1),
            Map.entry("inc", 1),
            Map.entry("finc", 0),
            Map.entry("fsub", 0),
            Map.entry("dec", -1),
            Map.entry("xchg", 0),
            Map.entry("axchg", 0),
            Map.entry("cas", 0),
            Map.entry("acas", 0));

    private final Corpus corpus;

    AtomicOperations(Corpus corpus) {
        this.corpus = corpus;
    }

    private static String line(String operation, String order) {
        return ORDERED.get(operation).formatted(SUFFIXES.get(order));
    }

    /** So many together, those first in which all threads do the same. */
    void add(int count) {
        int made = 0;
        for (Map.Entry<String, Integer> operation : ALIKE) {
            for (String order : ORDERS) {
                made += alike(operation, order, 2);
                made += order.equals("mb") || order.equals("rlx") ? alike(operation, order, 3) : 0;
            }
        }
        Dice dice = corpus.dice("rmw");
        while (made < count) {
            made += mixed(dice);
        }
    }

    private int alike(Map.Entry<String, Integer> operation, String order, int threads) {
        String name = "LK-RMW" + threads + "-" + operation.getKey() + "-" + order;
        String line = line(operation.getKey(), order);
        int value = operation.getValue();
        String clauses = threads == 2
                ? "exists (0:r0=%1$d /\\ 1:r0=%1$d)"
                : "locations [x]\n~exists (0:r0=%1$d /\\ 1:r0=%1$d \\/ 1:r0=%1$d /\\ 2:r0=%1$d)";
        Part part = new Part(line.contains("atomic") ? "atomic_t *x" : "int *x", List.of("r0"), List.of(line));
        return added(
                name,
                threads + " threads do the same atomic operation: none may lose another's.",
                "",
                Collections.nCopies(threads, part),
                clauses.formatted(value));
    }

    private int added(String name, String comment, String init, List<Part> parts, String clauses) {
        return corpus.add(name, () -> Optional.of(Part.program(name, comment, init, parts, clauses))) ? 1 : 0;
    }

    private int mixed(Dice dice) {
        int threads = 2 + dice.below(2);
        List<String> tags = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<String> registers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            List<String> lines = new ArrayList<>();
            List<String> tag = new ArrayList<>();
            List<String> used = new ArrayList<>();
            int operations = 1 + dice.below(threads == 2 ? 2 : 1);
            for (int k = 0; k < operations; k++) {
                String line = operation(dice, tag).replace("r0", "r" + k);
                lines.add(line);
                if (line.startsWith("r")) {
                    used.add("r" + k);
                    registers.add(t + ":r" + k);
                }
            }
            parts.add(new Part("atomic_t *x", used, lines));
            tags.add(String.join("-", tag));
        }
        String init = dice.pick("", "", "x=1;", "x=2;");
        String name = "LK-RMWX" + init.replaceAll("\\D", "") + "+" + String.join("+", tags);
        Dice own = corpus.dice(name);
        List<String> conditions = new ArrayList<>();
        registers.forEach(r -> conditions.add(r + "=" + own.below(3)));
        conditions.add("x=" + own.below(4));
        List<String> order = own.shuffled(conditions);
        List<String> some = order.subList(0, 1 + own.below(order.size()));
        String clauses = Question.kernel(some, List.of("x"), registers).text(own);
        return added(name, "Atomic operations of " + threads + " threads on one counter.", init, parts, clauses);
    }

    private static String operation(Dice dice, List<String> tag) {
        if (dice.chance(65)) {
            String operation = dice.pick(List.copyOf(ORDERED.keySet()));
            String order = dice.pick(ORDERS);
            tag.add(operation + "." + order);
            return line(operation, order);
        }
        String operation = dice.pick(List.copyOf(OTHERS.keySet()));
        tag.add(operation);
        return OTHERS.get(operation);
    }
}
