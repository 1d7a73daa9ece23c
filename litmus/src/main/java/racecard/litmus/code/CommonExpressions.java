package racecard.litmus.code;

import java.util.function.LongUnaryOperator;
import racecard.litmus.program.Site;

/** Expressions that are no primitive of any language. */
public final class CommonExpressions {
    private CommonExpressions() {}

    /** A number or an address known beforehand. */
    public static Expression constant(long value) {
        return machine -> {
            machine.dependsOn(0);
            return value;
        };
    }

    public static Expression register(int index) {
        return machine -> machine.register(index);
    }

    public static Expression assign(int index, Expression value) {
        return machine -> {
            long result = value.value(machine);
            machine.assign(index, result);
            return result;
        };
    }

    /** An operator of one operand; keeps its dependencies. */
    public static Expression unary(LongUnaryOperator operator, Expression operand) {
        return machine -> operator.applyAsLong(operand.value(machine));
    }

    /** Both operands, left before right. */
    public static Expression binary(Operator operator, Expression left, Expression right, Site site) {
        boolean moves = operator == Operator.PLUS || operator == Operator.MINUS;
        return machine -> {
            long first = left.value(machine);
            long origin = machine.dependencies();
            long second = right.value(machine);
            machine.dependsOn(origin | machine.dependencies());
            if (second == 0 && operator.divides()) {
                throw Stop.fault(site, "divides by 0");
            }
            long result = operator.apply(first, second);
            return moves ? machine.confine(first, second, result) : result;
        };
    }

    /** {@code &&} when {@code decisive} is 0, {@code ||} when it is 1: events of the right operand happen only when the left does not decide. */
    public static Expression shortCircuit(long decisive, Expression left, Expression right) {
        return choice(left, decisive == 0 ? truth(right) : constant(1), decisive == 0 ? constant(0) : truth(right));
    }

    private static Expression truth(Expression operand) {
        return unary(v -> v != 0 ? 1 : 0, operand);
    }

    /** {@code c ? a : b}: the value depends on the condition by data, events in the arm taken by control. */
    public static Expression choice(Expression condition, Expression then, Expression otherwise) {
        return machine -> {
            boolean taken = condition.value(machine) != 0;
            long origin = machine.dependencies();
            long outside = machine.enter(origin);
            long value = (taken ? then : otherwise).value(machine);
            machine.leave(outside);
            machine.dependsOn(origin | machine.dependencies());
            return value;
        };
    }

    /** A simple load through a pointer. */
    public static Expression load(Expression address, long tags, Site site) {
        return machine -> {
            int location = machine.location(address.value(machine), site);
            long addr = machine.dependencies();
            long value = machine.next(location, addr, tags, site);
            machine.read(location, value, addr, tags, site);
            return value;
        };
    }

    /** A simple store through a pointer: the address is evaluated before the value, and the value is the expression's own. */
    public static Expression store(Expression address, Expression value, long tags, Site site) {
        return machine -> {
            int location = machine.location(address.value(machine), site);
            long addr = machine.dependencies();
            long stored = value.value(machine);
            machine.write(location, stored, addr, machine.dependencies(), tags, site);
            return stored;
        };
    }
}
