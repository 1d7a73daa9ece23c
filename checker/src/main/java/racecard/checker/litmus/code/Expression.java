package racecard.checker.litmus.code;

/** Something with a value: {@link Machine#dependencies} says afterwards what it was computed from. */
@FunctionalInterface
public interface Expression {
    long value(Machine machine);
}
