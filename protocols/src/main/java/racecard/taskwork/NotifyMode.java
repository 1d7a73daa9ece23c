package racecard.taskwork;

/**
 * {@code enum task_work_notify_mode}, and before R18 the bool and int of the same values. Ints, because the kernel
 * takes any value: an unknown one warns once and leaves the work queued (R18).
 */
public final class NotifyMode {
    /** Leave the task alone: it will look some time. */
    public static final int TWA_NONE = 0;

    /** Let it look before it returns to user mode; R1 to R15's {@code true}. */
    public static final int TWA_RESUME = 1;

    /** Break it out of interruptible waits too. From R16. */
    public static final int TWA_SIGNAL = 2;

    /** Like TWA_SIGNAL without the kick of a running task. From R24. */
    public static final int TWA_SIGNAL_NO_IPI = 3;

    /** From an NMI, for the current task. From R27. */
    public static final int TWA_NMI_CURRENT = 4;

    /** The bits of a mode word that are flags, not mode. In R28. */
    public static final int TWA_FLAGS = 0xff00;

    /** Do not allocate while recording the stack: says something to KASAN, nothing to the protocol. In R28. */
    public static final int TWAF_NO_ALLOC = 0x0100;

    private NotifyMode() {}
}
