package racecard.explorer.runtime;

/**
 * What a thread waits for.
 *
 * @param what in words
 * @param holder whether it lasts until whoever wrote what the thread has read last does something
 */
public record Waiting(String what, boolean holder) {
    Waiting(String what) {
        this(what, false);
    }
}
