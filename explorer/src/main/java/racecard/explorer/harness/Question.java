package racecard.explorer.harness;

import java.util.List;
import racecard.explorer.Actor;
import racecard.explorer.Limits;
import racecard.explorer.lab.Edit;
import racecard.explorer.lab.Harness;
import racecard.explorer.lab.Judge;
import racecard.explorer.lab.Speech;

/**
 * What to explore, and how.
 *
 * @param harness the class, a {@link Harness} with a public constructor that takes {@code String...}, or one with {@link Actor} methods and a public
 *     constructor without parameters
 * @param args its arguments
 * @param source where classes are found
 * @param edit what is changed in them
 * @param sequential judged by sequential consistency instead of the Java memory model
 * @param judge asked about every complete execution, after the harness itself
 * @param limits how far to go
 * @param rounds how often a loop may go round, with events, before the thread is cut off
 * @param more visits after the first wrong execution, in search of a shorter one
 * @param speech how witnesses speak
 */
public record Question(
        String harness,
        List<String> args,
        ClassLoader source,
        Edit edit,
        boolean sequential,
        Judge judge,
        Limits limits,
        int rounds,
        long more,
        Speech speech) {
    /** Rounds that no correct small protocol needs. */
    public static final int ROUNDS = 40;

    /** A harness on the class path, under the Java memory model, without a judge. */
    public static Question of(String harness, String... args) {
        return new Question(
                harness,
                List.of(args),
                Question.class.getClassLoader(),
                Edit.NONE,
                false,
                execution -> null,
                Limits.DEFAULT,
                ROUNDS,
                0,
                Speech.PLAIN);
    }

    /** The same under sequential consistency. */
    public Question sequentially() {
        return new Question(harness, args, source, edit, true, judge, limits, rounds, more, speech);
    }

    /** The same with a judge. */
    public Question judged(Judge by) {
        return new Question(harness, args, source, edit, sequential, by, limits, rounds, more, speech);
    }

    /** The same with other limits. */
    public Question within(Limits other) {
        return new Question(harness, args, source, edit, sequential, judge, other, rounds, more, speech);
    }

    /** The same, looking for a shorter wrong execution for so many visits. */
    public Question shortest(long visits) {
        return new Question(harness, args, source, edit, sequential, judge, limits, rounds, visits, speech);
    }

    /** The same with classes from elsewhere. */
    public Question from(ClassLoader other) {
        return new Question(harness, args, other, edit, sequential, judge, limits, rounds, more, speech);
    }

    /** The same with changed classes. */
    public Question edited(Edit by) {
        return new Question(harness, args, source, by, sequential, judge, limits, rounds, more, speech);
    }

    /** The same, told in these words. */
    public Question told(Speech in) {
        return new Question(harness, args, source, edit, sequential, judge, limits, rounds, more, in);
    }
}
