package racecard.taskwork;

import racecard.kernel.HlistNode;
import racecard.kernel.KasanObject;
import racecard.kernel.Oops;
import racecard.kernel.Ptr;

/**
 * {@code struct callback_head}: one work, to be embedded in (extended by) what it is about. Its fields:
 *
 * <ul>
 *   <li>{@code next}: private to the adder until the push publishes it; then read by cancellers under pi_lock and by
 *       the owner after his pass through pi_lock.
 *   <li>{@code pprev}: R1 alone keeps it, when this was {@code struct task_work} with an hlist node inside; always
 *   under pi_lock.
 *   <li>{@code func}: written before the push, never after; the push publishes it.
 * </ul>
 */
@SuppressWarnings("this-escape") // the pointers keep their owner and ask it nothing yet
public class CallbackHead extends KasanObject implements HlistNode<CallbackHead> {
    /** The static work that marks a list as closed: {@code work_exited}, X in the facts. No next, no func. */
    public static final CallbackHead WORK_EXITED = new CallbackHead("work_exited", null);

    private final Ptr<CallbackHead> next = new Ptr<>(this);
    private final Ptr<Ptr<CallbackHead>> pprev = new Ptr<>(this);
    private final Ptr<TaskWorkFunc> func = new Ptr<>(this);

    /** init_task_work: a work called {@code name} in traces. */
    public CallbackHead(String name, TaskWorkFunc func) {
        super(name);
        this.func.set(func);
    }

    @Override
    public final Ptr<CallbackHead> next() {
        return next;
    }

    @Override
    public final Ptr<Ptr<CallbackHead>> pprev() {
        return pprev;
    }

    /** The function, a plain load: null for {@link #WORK_EXITED}. */
    public final TaskWorkFunc func() {
        return func.get();
    }

    /** {@code work->func(work)}. @throws Oops when there is no function, as for the sentinel */
    public final void call(Task current) {
        TaskWorkFunc f = func.get();
        if (f == null) {
            throw new Oops("null func of " + this + " called");
        }
        f.run(current, this);
    }
}
