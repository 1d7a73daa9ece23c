package racecard.explorer;

import java.util.Objects;

/** What to explore, and how. Never changes; what seems to change it makes another. */
public final class Question {
    private final String program;
    private final Model model;
    private final Limits limits;

    private Question(String program, Model model, Limits limits) {
        this.program = Objects.requireNonNull(program);
        this.model = Objects.requireNonNull(model);
        this.limits = Objects.requireNonNull(limits);
    }

    /**
     * This program, under {@link Model#JAVA_ACYCLIC} and {@link Limits#DEFAULT}.
     *
     * @param program the name of a public class with a public constructor without parameters and at least one
     *     {@link Actor}; {@code Outer$Nested} for a nested one
     */
    public static Question of(String program) {
        return new Question(program, Model.JAVA_ACYCLIC, Limits.DEFAULT);
    }

    /** The same by the class itself. It is loaded anew, by its name, from where the {@link Explorer} finds classes. */
    public static Question of(Class<?> program) {
        return of(program.getName());
    }

    /** The same under another model. */
    public Question under(Model other) {
        return new Question(program, other, limits);
    }

    /** The same within other limits. */
    public Question within(Limits other) {
        return new Question(program, model, other);
    }

    /** The name of the class. */
    public String program() {
        return program;
    }

    /** The memory model. */
    public Model model() {
        return model;
    }

    /** How far to go. */
    public Limits limits() {
        return limits;
    }
}
