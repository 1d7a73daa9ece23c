package sample;

import racecard.explorer.Actor;
import racecard.explorer.Invariant;

/** Right as long as the flag is volatile. */
public class Published {
    private int letter;
    private volatile boolean full;
    private int got = 42;

    @Actor
    public void reader() {
        if (full) {
            got = letter;
        }
    }

    @Actor
    public void writer() {
        letter = 42;
        full = true;
    }

    @Invariant
    public boolean isWhole() {
        return got == 42;
    }
}
