package racecard.litmus.code;

import racecard.litmus.program.Type;

/** An expression of a known type: its values are always values of that type. */
public record Typed(Expression code, Type type) {
    /** The same, converted. */
    public Typed as(Type to) {
        if (to.equals(type)) {
            return this;
        }
        return new Typed(machine -> to.convert(code.value(machine)), to);
    }
}
