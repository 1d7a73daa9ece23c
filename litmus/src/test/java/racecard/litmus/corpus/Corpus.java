package racecard.litmus.corpus;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Programs by name, each name and each text once. */
final class Corpus {
    /** So far apart are the numbers that two seeds begin with. */
    private static final long APART = 1_000_003;

    private final long seed;
    private final Map<String, String> programs = new LinkedHashMap<>();
    private final Set<String> bodies = new HashSet<>();

    /** @param seed what chance starts from; 0 for the recorded corpus */
    Corpus(long seed) {
        this.seed = seed;
    }

    Map<String, String> programs() {
        return programs;
    }

    /** What the choices of a part are made with, named by a word. */
    Dice dice(String word) {
        return dice(Dice.seed(word));
    }

    Dice dice(long part) {
        return new Dice(part + seed * APART);
    }

    /**
     * Adds a program.
     *
     * @param text asked for if there is none of this name yet; empty where the combination makes no sense
     * @return whether there is one more now: not if there was one of this name, or one that differs in white space
     *     alone behind name and comment
     */
    boolean add(String name, Supplier<Optional<String>> text) {
        if (programs.containsKey(name)) {
            return false;
        }
        Optional<String> made = text.get();
        if (made.isEmpty()) {
            return false;
        }
        String behindComment = made.get().split("\n", 3)[2];
        if (!bodies.add(behindComment.replaceAll("\\s", ""))) {
            return false;
        }
        programs.put(name, made.get());
        return true;
    }
}
