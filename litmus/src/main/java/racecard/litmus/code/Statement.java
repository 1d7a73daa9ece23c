package racecard.litmus.code;

/** Something that a thread does. */
@FunctionalInterface
public interface Statement {
    void run(ThreadRun machine);
}
