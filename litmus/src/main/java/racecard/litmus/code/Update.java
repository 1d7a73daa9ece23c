package racecard.litmus.code;

import java.util.Optional;
import racecard.litmus.program.Site;
import racecard.litmus.program.Tag;
import racecard.litmus.program.Type;

/**
 * A read-modify-write of any language. The address is evaluated first, then the operand, then the guard's bound; then
 * memory is read, and if the guard lets it, written.
 *
 * @param address of the location
 * @param change makes the new value from the old one and the operand; of that the location keeps what it can hold
 * @param operand the right-hand side of the change
 * @param guard whether the write happens
 * @param bound what the guard compares the old value with
 * @param marks tags when it succeeds and when it fails
 * @param result what the expression is worth
 */
public record Update(
        Expression address,
        Operator change,
        Expression operand,
        Guard guard,
        Expression bound,
        Marks marks,
        Result result,
        Site site)
        implements Expression {
    /** Whether the old value lets the write happen. */
    public enum Guard {
        ALWAYS,
        IF_EQUAL,
        UNLESS_EQUAL;

        boolean lets(long old, long bound) {
            return switch (this) {
                case ALWAYS -> true;
                case IF_EQUAL -> old == bound;
                case UNLESS_EQUAL -> old != bound;
            };
        }
    }

    /** What the expression is worth. */
    public enum Result {
        OLD,
        NEW,
        NEW_IS_ZERO,
        NEW_IS_NEGATIVE,
        /** The masked bit of the old value, as test_and_set_bit() gives it: the operand is the mask. */
        OLD_BIT,
        SUCCESS
    }

    /**
     * Tags of the events.
     *
     * @param success the halves when the write happens
     * @param failure the read when it does not
     * @param enclosing a fence before and after a success
     */
    public record Marks(ThreadRun.Halves success, long failure, Optional<Tag> enclosing) {}

    @Override
    public long value(ThreadRun machine) {
        int location = machine.location(address.value(machine), site);
        long addr = machine.dependencies();
        long right = operand.value(machine);
        long data = machine.dependencies();
        long compared = bound.value(machine);
        long decides = machine.dependencies();
        long old = machine.next(location, addr, marks.success().read(), site);
        Type type = machine.type(location);
        if (!guard.lets(old, type.convert(compared))) {
            // One that compares is still a read-modify-write to the processor; one that looks first is not.
            long failed = guard == Guard.IF_EQUAL ? Tag.FAILED.bit() : 0;
            machine.read(location, old, addr, marks.failure() | failed, site);
            return worth(old, old, right, false);
        }
        long fresh = type.convert(change.apply(old, right));
        marks.enclosing().ifPresent(tag -> machine.enclose(tag, site));
        boolean computed = change != Operator.SECOND;
        machine.update(
                location, old, fresh, new ThreadRun.Origins(addr, data, decides), computed, marks.success(), site);
        marks.enclosing().ifPresent(tag -> machine.enclose(tag, site));
        if (result != Result.OLD) {
            machine.dependsOn(machine.dependencies() | data | decides);
        }
        return worth(old, fresh, right, true);
    }

    /**
     * As an expression.
     *
     * @param type of the location
     */
    public Typed typed(Type type) {
        boolean truth = result != Result.OLD && result != Result.NEW;
        return truth ? new Typed(this, Type.INT) : new Typed(machine -> type.convert(value(machine)), type);
    }

    private long worth(long old, long fresh, long right, boolean success) {
        boolean truth =
                switch (result) {
                    case OLD, NEW -> false;
                    case NEW_IS_ZERO -> fresh == 0;
                    case NEW_IS_NEGATIVE -> fresh < 0;
                    case OLD_BIT -> (old & right) != 0;
                    case SUCCESS -> success;
                };
        return switch (result) {
            case OLD -> old;
            case NEW -> fresh;
            default -> truth ? 1 : 0;
        };
    }
}
