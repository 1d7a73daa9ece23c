package racecard.explorer.runtime;

/** An object of an instrumented class. The methods are generated; their names are such that no program has them. */
public interface Tracked {
    /** When it was made: 0 outside of threads, otherwise a number that grows from birth to birth. */
    long racecard$birth();

    /** Says when a copy was made. */
    void racecard$birth(long when);

    /** Its name in the heap, 0 for none yet. */
    int racecard$name();

    /** Names it. */
    void racecard$name(int name);
}
