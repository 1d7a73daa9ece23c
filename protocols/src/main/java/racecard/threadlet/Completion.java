package racecard.threadlet;

/** The user callback of a request. */
public interface Completion {
    /** The request is over, with this result; called by the main loop. */
    void complete(Request request, int result);
}
