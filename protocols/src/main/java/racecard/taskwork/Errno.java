package racecard.taskwork;

/** The error numbers that task_work_add returns, negated. */
public final class Errno {
    /** No such process: the task has run its last work. */
    public static final int ESRCH = 3;

    /** Interrupted system call. */
    public static final int EINTR = 4;

    /** Invalid argument: a mode that this caller may not use. */
    public static final int EINVAL = 22;

    /** Not supported: the architecture lacks TIF_NOTIFY_RESUME (R1 alone). */
    public static final int ENOTSUPP = 524;

    private Errno() {}
}
