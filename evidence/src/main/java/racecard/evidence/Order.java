package racecard.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tool's process is told to do, and the arguments that carry it. There are ids and class names in it and nothing
 * else of the catalogue, so that no tool can steer by what it is expected to find.
 *
 * @param protocol the family's id
 * @param profile how much to look
 * @param seed what chance starts from
 * @param subjects class names by subject id, in order
 * @param untilFailure stop at a subject's first failing check, with the fullest witness
 */
public record Order(String protocol, Profile profile, long seed, Map<String, String> subjects, boolean untilFailure) {

    /** An order that keeps its subjects in the order given. */
    public Order {
        subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
    }

    /** The arguments of the tool's main. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>(
                List.of("--protocol", protocol, "--profile", profile.label(), "--seed", Long.toString(seed)));
        subjects.forEach((id, className) -> {
            arguments.add("--subject");
            arguments.add(id + "=" + className);
        });
        if (untilFailure) {
            arguments.add("--until-failure");
        }
        return arguments;
    }

    /** Reads them back. @throws IllegalArgumentException saying which argument is wrong, and how */
    public static Order parse(String... arguments) {
        String protocol = null;
        Profile profile = Profile.QUICK;
        long seed = 0;
        Map<String, String> subjects = new LinkedHashMap<>();
        boolean untilFailure = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--protocol" -> protocol = value(arguments, i++);
                case "--profile" -> profile = Profile.of(value(arguments, i++));
                case "--seed" -> seed = seed(value(arguments, i++));
                case "--subject" -> subject(value(arguments, i++), subjects);
                case "--until-failure" -> untilFailure = true;
                default -> throw new IllegalArgumentException("unknown argument '" + arguments[i] + "'");
            }
        }
        if (protocol == null) {
            throw new IllegalArgumentException("--protocol is missing");
        }
        return new Order(protocol, profile, seed, subjects, untilFailure);
    }

    private static void subject(String text, Map<String, String> subjects) {
        int at = text.indexOf('=');
        if (at < 1 || at == text.length() - 1) {
            throw new IllegalArgumentException("--subject wants ID=CLASS, not '" + text + "'");
        }
        subjects.put(text.substring(0, at), text.substring(at + 1));
    }

    private static String value(String[] arguments, int option) {
        if (option + 1 == arguments.length) {
            throw new IllegalArgumentException(arguments[option] + " wants a value");
        }
        return arguments[option + 1];
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--seed wants a whole number, not '" + text + "'", e);
        }
    }
}
