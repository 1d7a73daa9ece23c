package racecard.litmus.code;

/** Something with a value: {@link ThreadRun#dependencies} says afterwards what it was computed from. */
@FunctionalInterface
public interface Expression {
    long value(ThreadRun machine);
}
