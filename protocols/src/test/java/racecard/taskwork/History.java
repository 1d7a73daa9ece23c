package racecard.taskwork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import racecard.catalogue.Revision;
import racecard.kernel.Lockup;

/** For tests of what which revision does: the facts say "since R11", "R2 to R4", and so do the tests. */
final class History {
    private History() {}

    /** Exactly the revisions from {@code first} to {@code last} are so; controls are left out. */
    static void only(int first, int last, Predicate<TaskWork> so) {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (Revision revision : TaskWorkRevisions.all()) {
            int number = revision.control() ? 0 : number(revision.id());
            if (number >= first && number <= last) {
                expected.add(revision.id());
            }
            if (number > 0 && so.test(make(revision))) {
                actual.add(revision.id());
            }
        }
        assertEquals(expected, actual);
    }

    /** R6b and R9-arm64 are of their numbers. */
    private static int number(String id) {
        return Integer.parseInt(id.substring(1).replaceAll("\\D.*", ""));
    }

    /** All revisions since {@code first} are so, and none before it. */
    static void since(int first, Predicate<TaskWork> so) {
        only(first, Integer.MAX_VALUE, so);
    }

    static TaskWork make(Revision revision) {
        try {
            return (TaskWork)
                    revision.implementation().orElseThrow().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(revision.id(), e);
        }
    }

    /** Whether this asks for a lock whose holder died. */
    static boolean locks(Runnable call) {
        try {
            call.run();
            return false;
        } catch (Lockup e) {
            return true;
        }
    }

    /** Whether this exists. */
    static boolean exists(Runnable call) {
        try {
            call.run();
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    /** Works that write down their names when they run. */
    static final class Log {
        final List<String> ran = new ArrayList<>();
        final TaskWorkFunc func = (current, work) -> ran.add(work.toString());

        CallbackHead work(String name) {
            return new CallbackHead(name, func);
        }

        String order() {
            return ran.stream().collect(Collectors.joining());
        }
    }
}
