package racecard.taskwork;

import racecard.kernel.Watchdog;
import racecard.kernel.Word;

/**
 * What a task does on its CPU: where it is, whether an interrupt is on its way, and how long it has gone without
 * cond_resched.
 */
public final class Running {
    private final Word ipi = new Word(0);
    private boolean userMode; // only T
    private int stretch; // only T
    private int longestStretch; // only T
    private int rescheds; // only T

    /**
     * kick_process: an inter-processor interrupt, so that a task in user mode comes into the kernel and looks at its
     * flags.
     */
    public void kick() {
        ipi.xchg(1);
    }

    /**
     * local_irq_disable before the last look at the flags: an interrupt that came before has done all it will do. A
     * kick after this finds the task in user mode. Fully ordered, as taking an interrupt is: the flag that was set
     * before the kick is visible to the look that follows.
     */
    public void irqsOff() {
        ipi.xchg(0);
    }

    /** Only T: it runs user code from here. */
    public void enterUserMode() {
        userMode = true;
    }

    /** Only T: a system call, an interrupt or an exception. */
    public void enterKernel() {
        userMode = false;
    }

    /**
     * Only T, or when all is quiet: whether the task runs user code and no interrupt is on its way, so that it will not
     * look by itself.
     */
    public boolean inUserModeForGood() {
        return userMode && ipi.readOnce() == 0;
    }

    /** One round of a loop over works. @throws racecard.kernel.Lockup when there were too many */
    public void tick() {
        stretch = Watchdog.again(stretch, "soft lockup, no cond_resched");
        longestStretch = Math.max(longestStretch, stretch);
    }

    /** cond_resched. */
    public void condResched() {
        stretch = 0;
        rescheds++;
    }

    /** Only T: how often it has called cond_resched, or slept. */
    public int rescheds() {
        return rescheds;
    }

    /** Only T, or when all is quiet: the most rounds that any loop went without cond_resched. */
    public int longestStretch() {
        return longestStretch;
    }
}
