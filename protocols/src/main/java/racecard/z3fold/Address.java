package racecard.z3fold;

/**
 * Where a mapped object begins.
 *
 * @param page its page
 * @param chunk chunks from the page's start
 */
public record Address(Page page, int chunk) {
    /** What stands there. @throws Oops when that is no memory any more, or no object's */
    public int load() {
        return page.load(chunk);
    }

    /** Writes there. */
    public void store(int word) {
        page.store(chunk, word);
    }
}
