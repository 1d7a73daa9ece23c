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

    /**
     * The arm taken, and no statement after it, depends on the condition by control; unless one arm leaves: then
     * whatever follows happens only because that arm was not taken, or not to its end.
     *
     * @param leaves whether an arm may return, break or continue
     */
    public static Statement branch(Expression condition, Statement then, Statement otherwise, boolean leaves) {
        return machine -> {
            boolean taken = condition.value(machine) != 0;
            long outside = machine.enter(machine.dependencies());
            (taken ? then : otherwise).run(machine);
            if (!leaves) {
                machine.leave(outside);
            }
        };
    }

    public static Statement returning() {
        return machine -> {
            throw Leave.Return.NOW;
        };
    }

    public static Statement breaking() {
        return machine -> {
            throw Leave.Break.NOW;
        };
    }

    public static Statement continuing() {
        return machine -> {
            throw Leave.Continue.NOW;
        };
    }

    /**
     * The parts of a loop. Each round depends by control on the conditions of all rounds before it, and nothing behind
     * the loop does, as if the rounds were ifs within one another.
     *
     * @param condition asked before each round, and not before the first when {@code roundFirst}
     * @param next done after each round
     * @param bound as many rounds are looked at
     * @param leaves whether the body may return, so that what comes behind the loop depends on that it did not
     */
    public record Loop(
            Expression condition,
            Statement body,
            Statement next,
            boolean roundFirst,
            int bound,
            boolean leaves,
            Site site)
            implements Statement {
        @Override
        public void run(ThreadRun machine) {
            long outside = machine.enter(0);
            try {
                for (int round = 0; (round == 0 && roundFirst) || asks(machine); round++) {
                    if (round == bound) {
                        throw Stop.cut(site, bound);
                    }
                    round(machine);
                    next.run(machine);
                }
            } catch (Leave.Break end) {
                // And go on behind the loop.
            }
            if (!leaves) {
                machine.leave(outside);
            }
        }

        private boolean asks(ThreadRun machine) {
            boolean again = condition.value(machine) != 0;
            machine.enter(machine.dependencies());
            return again;
        }

        private void round(ThreadRun machine) {
            try {
                body.run(machine);
            } catch (Leave.Continue end) {
                // And go on with the next round.
            }
        }
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
