package racecard.litmus.enumerate;

/** How much may be looked at before it is given up. For one thread. */
public final class Budget {
    private static final int CLOCK = 15;

    private final long candidates;
    private final long deadline;
    private long spent;
    private int ticks;

    private Budget(long candidates, long deadline) {
        this.candidates = candidates;
        this.deadline = deadline;
    }

    /**
     * A budget that starts to run now.
     *
     * @param candidates choices of paths, reads-from and coherence, those included that are given up half-way
     * @param seconds of wall clock
     */
    public static Budget of(long candidates, double seconds) {
        return new Budget(candidates, System.nanoTime() + (long) (seconds * 1e9));
    }

    /** One more step. @throws OutOfBudget when there was one too many */
    void spend() {
        if (++spent > candidates) {
            throw new OutOfBudget("more than " + candidates + " candidates");
        }
        if ((++ticks & CLOCK) == 0 && System.nanoTime() > deadline) {
            throw new OutOfBudget("out of time");
        }
    }

    long spent() {
        return spent;
    }

    /** The search stops here, and what it has found so far is not all. */
    static final class OutOfBudget extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfBudget(String what) {
            super(what, null, false, false);
        }
    }
}
