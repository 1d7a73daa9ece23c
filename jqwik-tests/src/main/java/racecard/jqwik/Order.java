package racecard.jqwik;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param protocol the family's id
 * @param profile how much to try
 * @param seed what chance starts from
 * @param subjects what to look at
 * @param untilFailure whether a subject's first failing check is its last
 */
record Order(String protocol, Profile profile, long seed, List<Subject> subjects, boolean untilFailure) {

    /** Reads it. @throws IllegalArgumentException saying what is wrong with it */
    static Order of(List<String> arguments) {
        String protocol = "task-work";
        Profile profile = Profile.QUICK;
        long seed = 0;
        List<Subject> subjects = new ArrayList<>();
        boolean untilFailure = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--protocol" -> protocol = value(option, rest);
                case "--profile" -> profile = Profile.of(value(option, rest));
                case "--seed" -> seed = number(option, value(option, rest));
                case "--subject" -> subjects.add(Subject.of(value(option, rest)));
                case "--until-failure" -> untilFailure = true;
                default -> throw new IllegalArgumentException("unknown option '" + option + "'");
            }
        }
        if (!protocol.equals("task-work")) {
            throw new IllegalArgumentException("only task-work is known here, not '" + protocol + "'");
        }
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("nothing to look at: name subjects with --subject ID=CLASS");
        }
        return new Order(protocol, profile, seed, List.copyOf(subjects), untilFailure);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static long number(String option, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " is a whole number, not '" + value + "'", e);
        }
    }
}
