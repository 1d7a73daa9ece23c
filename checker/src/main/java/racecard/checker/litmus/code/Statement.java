package racecard.checker.litmus.code;

/** Something that a thread does. */
@FunctionalInterface
public interface Statement {
    void run(Machine machine);
}
