package racecard.threadlet;

/** What a worker does for a request. */
public interface Work {
    /**
     * Transfers one chunk of the request.
     *
     * @param chunk 0 and up
     * @return bytes, or an error number, negated
     */
    int transfer(Request request, int chunk);
}
