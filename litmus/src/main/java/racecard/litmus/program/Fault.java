package racecard.litmus.program;

/**
 * What a thread does that its language gives no meaning to, and that stops it: it uses something as an address that is
 * none, or divides by 0. Whatever it did before has happened, and others have seen it.
 *
 * @param site the statement
 * @param what in words: {@code uses 0 as an address}
 */
public record Fault(Site site, String what) {
    @Override
    public String toString() {
        return "line " + site.line() + ": `" + site.text() + "` " + what;
    }
}
