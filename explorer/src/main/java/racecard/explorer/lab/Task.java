package racecard.explorer.lab;

import java.util.List;
import racecard.explorer.Actor;
import racecard.explorer.Limits;
import racecard.explorer.Model;
import racecard.explorer.Question;

/**
 * What to explore, and how: a {@link Question} with all that our own tools say besides.
 *
 * @param program the class: a {@link Harness} with a public constructor that takes {@code String...}, or one with
 *     {@link Actor} methods and a public constructor without parameters
 * @param args the harness's arguments
 * @param edit what is changed in its classes
 * @param judge asked about every complete execution, after the harness itself
 * @param speech how witnesses speak
 * @param marks where marks are noted that an edit has put in
 */
public record Task(
        String program,
        List<String> args,
        Model model,
        Limits limits,
        Edit edit,
        Judge judge,
        Speech speech,
        Marks marks) {
    /** A harness as it is, under the Java memory model, without a judge. */
    public static Task of(String program, String... args) {
        return new Task(
                program,
                List.of(args),
                Model.JAVA_ACYCLIC,
                Limits.DEFAULT,
                Edit.NONE,
                execution -> null,
                Speech.PLAIN,
                new Marks());
    }

    /** The same under another model. */
    public Task under(Model other) {
        return new Task(program, args, other, limits, edit, judge, speech, marks);
    }

    /** The same within other limits. */
    public Task within(Limits other) {
        return new Task(program, args, model, other, edit, judge, speech, marks);
    }

    /** The same with changed classes. */
    public Task edited(Edit by) {
        return new Task(program, args, model, limits, by, judge, speech, marks);
    }

    /** The same with a judge. */
    public Task judged(Judge by) {
        return new Task(program, args, model, limits, edit, by, speech, marks);
    }

    /** The same, told in these words. */
    public Task told(Speech in) {
        return new Task(program, args, model, limits, edit, judge, in, marks);
    }

    /** The same, with its marks noted here. */
    public Task marking(Marks on) {
        return new Task(program, args, model, limits, edit, judge, speech, on);
    }
}
