package racecard.litmus.code;

/**
 * Leaves the statements at hand, as return, break and continue do. Runs are short and many: one object each is enough.
 */
@SuppressWarnings("StaticAssignmentOfThrowable") // without a stack trace there is nothing in it that differs
abstract class Leave extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Leave() {
        super("", null, false, false);
    }

    /** Leaves the thread. */
    static final class Return extends Leave {
        private static final long serialVersionUID = 1L;
        static final Return NOW = new Return();
    }

    /** Leaves the loop. */
    static final class Break extends Leave {
        private static final long serialVersionUID = 1L;
        static final Break NOW = new Break();
    }

    /** Leaves this round of the loop. */
    static final class Continue extends Leave {
        private static final long serialVersionUID = 1L;
        static final Continue NOW = new Continue();
    }
}
