package racecard.kernel;

/**
 * A work_struct: something to do later, by whoever works off the queue that it is left on. Embedded in what it works
 * on, so it is a class there and no closure.
 */
public abstract class WorkStruct {
    private final Word pending = new Word(0);
    WorkStruct next;

    /** work_pending: R[once]. */
    public final boolean pending() {
        return pending.readOnce() != 0;
    }

    final void pending(boolean now) {
        pending.writeOnce(now ? 1 : 0);
    }

    /** What it does. */
    protected abstract void run(Context c);
}
