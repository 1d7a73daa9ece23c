package racecard.verdict;

import java.util.Collection;

/**
 * What a command's exit code says: the one rule, for every command. Where several hold, the worst counts, and the
 * constants stand in that order.
 *
 * <ol>
 *   <li>An interrupted run is no whole answer, whatever it had found: first.
 *   <li>A failure has its evidence beside it, and nothing else makes it less true.
 *   <li>Bad input, and results that could not be written, are for the user to put right before the rest means much.
 *   <li>A check that looked at nothing is a broken check, not a weak pass: an honest UNKNOWN must not hide it.
 *   <li>What could not be decided.
 *   <li>Good news last: only when nothing else is to be said, and something was looked at.
 * </ol>
 */
public enum Exit {
    /**
     * A signal ended the run; what was finished is kept. The code that a shell gives to a command that Ctrl-C ended.
     */
    INTERRUPTED(130, "interrupted; what was finished is kept, the rest is not decided"),
    /** FAIL or MISSED. */
    FAILED(1, "something FAILED or was MISSED"),
    /** Bad usage, bad input, a file that cannot be written, an error of Racecard's own. */
    CANNOT(2, "bad usage or input, or a result that could not be written"),
    /** VACUOUS, or nothing was looked at in the whole run. */
    VACUOUS(4, "nothing failed, but something is VACUOUS: a check looked at nothing"),
    /** UNKNOWN, or a tool that did not come to its end. */
    UNKNOWN(3, "nothing failed, but something is UNKNOWN"),
    /** PASS, PASS-BOUNDED and CAUGHT alone, beside what counts neither way. */
    GOOD(0, "all that was looked at is PASS, PASS-BOUNDED or CAUGHT");

    private final int code;
    private final String meaning;

    Exit(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The number. */
    public int code() {
        return code;
    }

    /** A clause for people. */
    public String meaning() {
        return meaning;
    }

    /** The worse of two. */
    public Exit or(Exit other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The exit of a run with these verdicts: the worst of them. Where none is green and none is bad, nothing was looked
     * at.
     */
    public static Exit of(Collection<Verdict> verdicts) {
        Exit worst = verdicts.stream().map(Verdict::exit).reduce(GOOD, Exit::or);
        return worst == GOOD && verdicts.stream().noneMatch(Verdict::green) ? VACUOUS : worst;
    }
}
