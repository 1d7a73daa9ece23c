package racecard.explorer.lab;

/** Says what is wrong with a complete execution. */
public interface Judge {
    /** Null, or what is wrong with it, in one line. */
    String fault(Execution execution);
}
