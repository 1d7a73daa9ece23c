package racecard.jcstress.race.taskwork;

/** The outcomes that races share, as results and as sentences. A result is a subject and one of these. */
final class Words {
    /** Whoever the subject is, as jcstress's own grading sees it. */
    static final String ANY = "[^,]+, ";

    static final String LOST = "lost";
    static final String LOST_IS = "a work was accepted, and neither run nor cancelled";
    static final String BOTH = "ran and cancelled";
    static final String BOTH_IS = "cancel() returned a work that was run all the same";
    static final String TWICE = "ran too often";
    static final String TWICE_IS = "a work was run more often than it was queued";
    static final String CANCELLED_TWICE = "cancelled too often";
    static final String CANCELLED_TWICE_IS = "one work was returned by two cancels";
    static final String STUCK = "unnoticed";
    static final String STUCK_IS = "a work is queued and nothing will make the task look: its notification is lost";
    static final String MISSED = "missed";
    static final String MISSED_IS = "cancel() did not find a work that was queued all the time";
    static final String OPEN = "still open";
    static final String OPEN_IS = "the task has exited and its list still accepts works that nobody will run";
    static final String OOPS_IS = "the kernel dies: use after free, lockup, or null called";

    private Words() {}
}
