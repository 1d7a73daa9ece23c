package racecard.jcstress;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the gate asks for.
 *
 * @param subjects class names by subject id, in the order in which they were given
 * @param seed taken because every tool takes one; jcstress has no use for it
 */
record Request(String protocol, Profile profile, long seed, Map<String, String> subjects, boolean untilFailure) {

    /** Reads the command line. @throws IllegalArgumentException saying what is wrong with it */
    static Request parse(String... args) {
        String protocol = null;
        Profile profile = Profile.QUICK;
        long seed = 0;
        Map<String, String> subjects = new LinkedHashMap<>();
        boolean untilFailure = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--protocol" -> protocol = value(args, i++);
                case "--profile" -> profile = profile(value(args, i++));
                case "--seed" -> seed = seed(value(args, i++));
                case "--subject" -> {
                    String subject = value(args, i++);
                    int at = subject.indexOf('=');
                    if (at < 1 || at == subject.length() - 1) {
                        throw new IllegalArgumentException("--subject wants ID=CLASS, not '" + subject + "'");
                    }
                    subjects.put(subject.substring(0, at), subject.substring(at + 1));
                }
                case "--until-failure" -> untilFailure = true;
                default -> throw new IllegalArgumentException("unknown argument '" + args[i] + "'");
            }
        }
        if (!"task-work".equals(protocol)) {
            throw new IllegalArgumentException(
                    "jcstress has tests for --protocol task-work, not for '" + protocol + "'");
        }
        return new Request(protocol, profile, seed, subjects, untilFailure);
    }

    private static String value(String[] args, int option) {
        if (option + 1 == args.length) {
            throw new IllegalArgumentException(args[option] + " wants a value");
        }
        return args[option + 1];
    }

    private static Profile profile(String name) {
        return Arrays.stream(Profile.values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("--profile is quick, standard or deep, not '" + name + "'"));
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--seed wants a number, not '" + text + "'", e);
        }
    }
}
