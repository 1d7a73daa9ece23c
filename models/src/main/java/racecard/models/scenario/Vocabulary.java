package racecard.models.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the scenarios of a family may say: each call by name, with what its arguments are and what it does. A scenario
 * is read with it, so that a call that does not exist, or is given too much, too little or nonsense, is found when the
 * scenario is read and not when it runs. The same form serves the bench, which makes the calls, and the specification,
 * which answers them.
 *
 * @param <B> on what the calls are made
 */
public final class Vocabulary<B> {
    /** Does a call without arguments. Its result is read as text. */
    @FunctionalInterface
    public interface None<B> {
        Object on(B bench);
    }

    /** Does a call with one. */
    @FunctionalInterface
    public interface One<B> {
        Object on(B bench, int argument);
    }

    /** Does a call with two. */
    @FunctionalInterface
    public interface Two<B> {
        Object on(B bench, int first, int second);
    }

    private record Word<B>(List<Param> params, Two<B> does) {}

    private record Bound<B>(Two<B> does, int first, int second) implements Action {
        /** A family makes its benches itself, and they are those that its vocabulary is about. */
        @Override
        @SuppressWarnings("unchecked")
        public String on(Bench bench) {
            return String.valueOf(does.on((B) bench, first, second));
        }
    }

    private final Map<String, Word<B>> words = new LinkedHashMap<>();

    /** Knows this call too. */
    public Vocabulary<B> call(String method, None<B> does) {
        return word(method, List.of(), (bench, first, second) -> does.on(bench));
    }

    /** Knows this call too. */
    public Vocabulary<B> call(String method, Param param, One<B> does) {
        return word(method, List.of(param), (bench, first, second) -> does.on(bench, first));
    }

    /** Knows this call too. */
    public Vocabulary<B> call(String method, Param first, Param second, Two<B> does) {
        return word(method, List.of(first, second), does);
    }

    private Vocabulary<B> word(String method, List<Param> params, Two<B> does) {
        if (words.putIfAbsent(method, new Word<>(params, does)) != null) {
            throw new IllegalArgumentException("two calls are named " + method);
        }
        return this;
    }

    /**
     * Reads a call as an author wrote it, {@code add 1 NONE}. @throws IllegalArgumentException saying what is wrong
     * with it
     */
    public Call read(String text) {
        String[] parts = text.strip().split("\\s+", -1);
        Word<B> word = word(parts[0], parts.length - 1);
        List<Integer> args = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            args.add(word.params().get(i - 1).read(parts[i]));
        }
        return new Call(parts[0], args, String.join(" ", parts));
    }

    /** A call with these arguments, checked as {@link #read} checks. */
    public Call call(String method, Integer... args) {
        Word<B> word = word(method, args.length);
        for (int i = 0; i < args.length; i++) {
            int unused = word.params().get(i).checked(args[i]);
        }
        return new Call(method, Arrays.asList(args), (method + " " + words(args)).strip());
    }

    private static String words(Integer... args) {
        return String.join(" ", Arrays.stream(args).map(String::valueOf).toList());
    }

    /** What the call does, for a vocabulary whose calls are made on a {@link Bench}. */
    public Action action(Call call) {
        Word<B> word = word(call.method(), call.args().size());
        return new Bound<>(word.does(), argument(call, 0), argument(call, 1));
    }

    /** Makes the call at once: for what is not raced on. @return its result as text */
    public String apply(B on, Call call) {
        return String.valueOf(
                word(call.method(), call.args().size()).does().on(on, argument(call, 0), argument(call, 1)));
    }

    private static int argument(Call call, int place) {
        return place < call.args().size() ? call.args().get(place) : 0;
    }

    private Word<B> word(String method, int args) {
        Word<B> word = words.get(method);
        if (word == null) {
            throw new IllegalArgumentException("there is no call '" + method + "'; there are " + words.keySet());
        }
        if (word.params().size() != args) {
            throw new IllegalArgumentException(method + " takes "
                    + word.params().stream().map(Param::name).toList() + ", not " + args + " arguments");
        }
        return word;
    }
}
