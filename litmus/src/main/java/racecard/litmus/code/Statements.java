package racecard.litmus.code;

import java.util.List;
import racecard.litmus.program.Site;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Type;

/** Statements that are no primitive of any language. */
public final class Statements {
    private Statements() {}

    /** Evaluates, for what it does. */
    public static Statement action(Expression expression) {
        return machine -> expression.value(machine);
    }

    /** One after the other. */
    public static Statement sequence(List<Statement> statements) {
        Statement[] parts = statements.toArray(new Statement[0]);
        return machine -> {
            for (Statement part : parts) {
                part.run(machine);
            }
        };
    }

    /** The arm taken, and no statement after it, depends on the condition by control. */
    public static Statement branch(Expression condition, Statement then, Statement otherwise) {
        return machine -> {
            boolean taken = condition.value(machine) != 0;
            long outside = machine.enter(machine.dependencies());
            (taken ? then : otherwise).run(machine);
            machine.leave(outside);
        };
    }

    /** A fence, as an expression without a value. */
    public static Typed fence(Tag tag, Site site) {
        Expression code = machine -> {
            machine.fence(tag, site);
            machine.dependsOn(0);
            return 0;
        };
        return new Typed(code, Type.INT);
    }
}
