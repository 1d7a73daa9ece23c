package racecard.litmus.code;

import racecard.litmus.program.Site;
import racecard.litmus.program.Type;

/** Expressions that are no primitive of any language. */
public final class CommonExpressions {
    private CommonExpressions() {}

    /** A number or an address known beforehand. */
    public static Typed constant(long value, Type type) {
        Expression code = machine -> {
            machine.dependsOn(0);
            return value;
        };
        return new Typed(code, type);
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

    /** What is made of two values. */
    interface Combination {
        long of(ThreadRun machine, long left, long right);
    }

    /** Both operands, left before right. */
    static Expression both(Expression left, Expression right, Combination combination) {
        return machine -> {
            long first = left.value(machine);
            long origin = machine.dependencies();
            long second = right.value(machine);
            machine.dependsOn(origin | machine.dependencies());
            return combination.of(machine, first, second);
        };
    }

    /**
     * {@code &&} when {@code decisive} is 0, {@code ||} when it is 1: events of the right operand happen only when the
     * left does not decide.
     */
    public static Typed shortCircuit(long decisive, Expression left, Expression right) {
        Typed decided = constant(decisive, Type.INT);
        Typed open = truth(right);
        return decisive == 0 ? choice(left, open, decided) : choice(left, decided, open);
    }

    /** 1 for whatever is not 0. */
    public static Typed truth(Expression operand) {
        return new Typed(machine -> operand.value(machine) != 0 ? 1 : 0, Type.INT);
    }

    /** {@code !}. */
    public static Typed not(Expression operand) {
        return new Typed(machine -> operand.value(machine) == 0 ? 1 : 0, Type.INT);
    }

    /** {@code c ? a : b}: the value depends on the condition by data, events in the arm taken by control. */
    public static Typed choice(Expression condition, Typed then, Typed otherwise) {
        Type type = Arithmetic.either(then.type(), otherwise.type());
        Expression first = then.as(type).code();
        Expression second = otherwise.as(type).code();
        Expression code = machine -> {
            boolean taken = condition.value(machine) != 0;
            long origin = machine.dependencies();
            long outside = machine.enter(origin);
            long value = (taken ? first : second).value(machine);
            machine.leave(outside);
            machine.dependsOn(origin | machine.dependencies());
            return value;
        };
        return new Typed(code, type);
    }

    /** What a value was before something was done to it. */
    public static Typed before(Typed value, Typed effect) {
        Expression code = machine -> {
            long old = value.code().value(machine);
            long origin = machine.dependencies();
            effect.code().value(machine);
            machine.dependsOn(origin);
            return old;
        };
        return new Typed(code, value.type());
    }

    /** A simple load through a pointer. */
    public static Typed load(Typed pointer, long tags, Site site) {
        Expression address = pointer.code();
        Type type = pointer.type().target();
        Expression code = machine -> {
            int location = machine.location(address.value(machine), site);
            long addr = machine.dependencies();
            long value = machine.next(location, addr, tags, site);
            machine.read(location, value, addr, tags, site);
            return type.convert(value);
        };
        return new Typed(code, type);
    }

    /**
     * A simple store through a pointer: the address is evaluated before the value, and the value is the expression's
     * own.
     */
    public static Typed store(Typed pointer, Typed value, long tags, Site site) {
        Expression address = pointer.code();
        Typed converted = value.as(pointer.type().target());
        Expression code = machine -> {
            int location = machine.location(address.value(machine), site);
            long addr = machine.dependencies();
            long stored = converted.code().value(machine);
            machine.write(location, stored, addr, machine.dependencies(), tags, site);
            return stored;
        };
        return new Typed(code, converted.type());
    }
}
