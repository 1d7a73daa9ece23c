package racecard.taskwork;

/** task_work_func_t: what a work does. Runs in the context of the task that the work was left for. */
@FunctionalInterface
public interface TaskWorkFunc {
    /**
     * Called once, by {@code current} itself; from its start on nobody else touches {@code work}, so it may free or
     * requeue it.
     */
    void run(Task current, CallbackHead work);
}
