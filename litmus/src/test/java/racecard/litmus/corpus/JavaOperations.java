package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Atomic operations of one variable in Java: none may lose another's. */
final class JavaOperations {
    private static final NavigableMap<String, String> OPERATIONS = new TreeMap<>();

    static {
        for (String order : List.of("", "Acquire", "Release")) {
            String letter = order.isEmpty() ? "v" : order.equals("Acquire") ? "a" : "r";
            OPERATIONS.put("add." + letter, "X.getAndAdd" + order + "(1)");
            OPERATIONS.put("or." + letter, "X.getAndBitwiseOr" + order + "(2)");
            OPERATIONS.put("xor." + letter, "X.getAndBitwiseXor" + order + "(1)");
            OPERATIONS.put("and." + letter, "X.getAndBitwiseAnd" + order + "(2)");
            OPERATIONS.put("cae." + letter, "X.compareAndExchange" + order + "(0, 1)");
            OPERATIONS.put("cae1." + letter, "X.compareAndExchange" + order + "(1, 2)");
        }
    }

    private static final List<String> ALIKE =
            List.of("add.v", "add.a", "add.r", "or.v", "xor.v", "cae.v", "cae.a", "cae.r");
    private static final List<String> X = List.of("x");

    private final Corpus corpus;

    JavaOperations(Corpus corpus) {
        this.corpus = corpus;
    }

    /** So many together, those first in which all threads do the same. */
    void add(int count) {
        int made = 0;
        for (int threads : List.of(2, 3)) {
            for (String operation : ALIKE) {
                made += alike(operation, threads) ? 1 : 0;
            }
        }
        Dice dice = corpus.dice("jrmw");
        while (made < count) {
            made += mixed(dice) ? 1 : 0;
        }
    }

    private boolean alike(String operation, int threads) {
        String name = "JV-RMW" + threads + "-" + operation;
        List<String> body = List.of("int r0 = " + OPERATIONS.get(operation) + ";");
        return corpus.add(
                name,
                () -> Optional.of(JavaText.program(
                        name,
                        threads + " threads do the same atomic operation: none may lose another's.",
                        X,
                        Collections.nCopies(threads, body),
                        "locations [x]\nexists (0:r0=0 /\\ 1:r0=0)\n")));
    }

    private boolean mixed(Dice dice) {
        int threads = 2 + dice.below(2);
        List<List<String>> bodies = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<String> registers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            List<String> body = new ArrayList<>();
            List<String> tag = new ArrayList<>();
            int operations = 1 + dice.below(threads == 2 ? 2 : 1);
            for (int k = 0; k < operations; k++) {
                if (operation(dice, k, body, tag)) {
                    registers.add(t + ":r" + k);
                    conditions.add(t + ":r" + k + "=" + dice.below(3));
                }
            }
            bodies.add(body);
            tags.add(String.join("-", tag));
        }
        conditions.add("x=" + dice.below(4));
        String name = "JV-RMWX+" + String.join("+", tags);
        return corpus.add(name, () -> {
            List<String> order = dice.shuffled(conditions);
            List<String> some = order.subList(0, 1 + dice.below(order.size()));
            String clauses = new Question(some, X, registers, X, false).text(corpus.dice(name));
            String comment = "Atomic operations of " + threads + " threads on one variable.";
            return Optional.of(JavaText.program(name, comment, X, bodies, clauses));
        });
    }

    /** Whether it returns something. */
    private static boolean operation(Dice dice, int register, List<String> body, List<String> tag) {
        if (dice.chance(75)) {
            String operation = dice.pick(List.copyOf(OPERATIONS.keySet()));
            body.add("int r" + register + " = " + OPERATIONS.get(operation) + ";");
            tag.add(operation);
            return true;
        }
        if (dice.chance(50)) {
            body.add("X.setOpaque(2);");
            tag.add("w");
            return false;
        }
        body.add("int r" + register + " = X.getOpaque();");
        tag.add("r");
        return true;
    }
}
