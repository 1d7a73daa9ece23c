package racecard.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a tool's process is told to do. It has ids and class names and nothing else of the catalogue, so that no tool can steer by what it is
 * expected to find.
 *
 * @param classpath where a candidate's class is, beside the tool's own; usually empty
 * @param untilFailure stop at a subject's first failing check, with the fullest witness
 */
record Order(
        String protocol,
        Profile profile,
        long seed,
        List<Subject> subjects,
        List<String> classpath,
        boolean untilFailure) {

    Order {
        subjects = List.copyOf(subjects);
        classpath = List.copyOf(classpath);
    }

    List<String> arguments() {
        List<String> arguments = new ArrayList<>(
                List.of("--protocol", protocol, "--profile", profile.label(), "--seed", Long.toString(seed)));
        for (Subject subject : subjects) {
            arguments.add("--subject");
            arguments.add(subject.id() + "=" + subject.className());
        }
        if (untilFailure) {
            arguments.add("--until-failure");
        }
        return arguments;
    }
}
