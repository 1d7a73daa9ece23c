package racecard.taskwork;

/**
 * One CPU, for what happens inside interrupts: who is current, whether interrupts are off, which irq_work waits for
 * them. Used by one thread: the CPU.
 */
public final class Cpu {
    private IrqWork first;
    private IrqWork last;
    private Task current;
    private boolean irqsOff;

    /** A CPU that runs {@code current}, with interrupts on. */
    public Cpu(Task current) {
        this.current = current;
    }

    /** The task that this CPU runs. */
    public Task current() {
        return current;
    }

    /** local_irq_disable. NMIs still come. */
    public void irqDisable() {
        irqsOff = true;
    }

    /** local_irq_enable: interrupts that waited come now. */
    public void irqEnable() {
        irqsOff = false;
        interrupts();
    }

    /** The middle of __schedule, where interrupts are off: another task is current from here. */
    public void switchTo(Task next) {
        current = next;
    }

    /**
     * irq_work_queue with IRQ_WORK_HARD: {@code work} runs in an interrupt on this CPU, as soon as interrupts are on.
     */
    public void irqWorkQueue(Runnable work) {
        IrqWork queued = new IrqWork(work);
        if (first == null) {
            first = queued;
        } else {
            last.next = queued;
        }
        last = queued;
    }

    /**
     * An NMI. When it came from user mode it returns straight to user mode, without a look at the thread flags; an
     * irq_work that it queued is an ordinary interrupt right after it, and that one does look.
     */
    public void nmi(Runnable handler) {
        handler.run();
        if (!irqsOff) {
            interrupts();
        }
    }

    private void interrupts() {
        boolean any = false;
        while (first != null) {
            Runnable work = first.work;
            first = first.next;
            work.run(); // may queue more
            any = true;
        }
        if (any) {
            current.running.kick();
        }
    }

    /** One queued irq_work. */
    private static final class IrqWork {
        private final Runnable work;
        private IrqWork next;

        IrqWork(Runnable work) {
            this.work = work;
        }
    }
}
