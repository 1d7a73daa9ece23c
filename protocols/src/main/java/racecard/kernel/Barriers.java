package racecard.kernel;

import java.lang.invoke.VarHandle;

/** The kernel's memory barriers. */
public final class Barriers {
    private Barriers() {}

    /**
     * smp_mb: F[mb]. Only {@code fullFence} is as strong: it forbids store buffering between accesses of every mode,
     * which no pairing of volatile accesses with opaque ones does.
     *
     * <p>HotSpot's C2 on x86, of 17 and of 25, drops the first of two full fences that have nothing but plain or opaque
     * reads between them: a store before the first may then pass such a read. A race that turns on this takes a
     * stronger read (see the jcstress ladders' SpinLocked).
     */
    public static void smpMb() {
        VarHandle.fullFence();
    }

    /**
     * smp_rmb: F[rmb], orders reads with later reads. {@code acquireFence} also orders them with later writes:
     * stronger, hence sound. It is preferred to {@code loadLoadFence} because the Java models define it without doubt.
     */
    public static void smpRmb() {
        VarHandle.acquireFence();
    }

    /**
     * smp_wmb: F[wmb], orders writes with later writes. {@code releaseFence} also orders earlier reads with them:
     * stronger, hence sound.
     */
    public static void smpWmb() {
        VarHandle.releaseFence();
    }

    /** smp_mb__before_atomic: with the unordered atomic that follows it, a full barrier before that atomic. */
    public static void smpMbBeforeAtomic() {
        VarHandle.fullFence();
    }

    /** smp_mb__after_atomic: with the unordered atomic before it, a full barrier after that atomic. */
    public static void smpMbAfterAtomic() {
        VarHandle.fullFence();
    }

    /**
     * smp_mb__after_spinlock: makes the lock acquisition before it a full barrier, for the store that took the lock
     * too.
     */
    public static void smpMbAfterSpinlock() {
        VarHandle.fullFence();
    }

    /**
     * smp_read_barrier_depends: orders a pointer's read before reads through it; a no-op everywhere but on Alpha,
     * because other processors keep address dependencies. Java keeps none, so here it is an acquire fence; after
     * {@link Ptr#readOnce}, which is an acquire read already, it adds nothing.
     */
    public static void smpReadBarrierDepends() {
        VarHandle.acquireFence();
    }
}
