package racecard.kernel;

import java.util.function.Consumer;

/** A work_struct: something to do later, by whoever works off the queue that it is left on. */
public final class WorkStruct {
    private final Consumer<Context> func;
    private final Word pending = new Word(0);
    WorkStruct next;

    /** INIT_WORK: work that does this. */
    public WorkStruct(Consumer<Context> func) {
        this.func = func;
    }

    /** work_pending: R[once]. */
    public boolean pending() {
        return pending.readOnce() != 0;
    }

    void pending(boolean now) {
        pending.writeOnce(now ? 1 : 0);
    }

    void run(Context c) {
        func.accept(c);
    }
}
