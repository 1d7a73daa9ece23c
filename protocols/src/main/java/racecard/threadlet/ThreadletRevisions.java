package racecard.threadlet;

import static racecard.catalogue.RevisionCard.revision;

import java.util.List;
import racecard.catalogue.Revision;
import racecard.threadlet.revision.R0;
import racecard.threadlet.revision.R0P;
import racecard.threadlet.revision.R1;
import racecard.threadlet.revision.R2;
import racecard.threadlet.revision.T0;
import racecard.threadlet.revision.T1;
import racecard.threadlet.revision.T10;
import racecard.threadlet.revision.T10F;
import racecard.threadlet.revision.T11;
import racecard.threadlet.revision.T12;
import racecard.threadlet.revision.T12R;
import racecard.threadlet.revision.T3;
import racecard.threadlet.revision.T5;

/**
 * Every revision of QEMU's worker pools that behaves differently, in the order of history, then the controls. P0 (2008, 3c529d93) has no class: what it did wrong are TLB-05, TLB-07 and
 * TLB-16.
 */
public final class ThreadletRevisions {
    /** Posix-aio-compat: a pool of its own, one mutex. */
    public static final Revision R0 = revision(
                    "R0", R0.class, "posix-aio-compat: a pool of its own, one mutex", "glibc aio was slow and limited")
            .from("2010-10", "[BASE] blob 7b862b5 of posix-aio-compat.c, read in full")
            .carries("TLB-06-A", "TLB-22");

    /** Threadlets: no lock on active and ret. */
    public static final Revision R1 = revision(
                    "R1", R1.class, "threadlets: no lock on active and ret", "share the pool with other users")
            .from("2010-10-19", "patchwork 68364, read; the queue under it is recollection")
            .carries("TLB-01", "TLB-02-A", "TLB-03", "TLB-04", "TLB-06-A", "TLB-22", "TLB-24", "TLB-27");

    /** Threadlets: mutex and condition for results, no active. */
    public static final Revision R2 = revision(
                    "R2", R2.class, "threadlets: mutex and condition for results, no active", "the review of R1")
            .from("2010-12", "recollection; patchwork comments 168143 and 175312 show steps on the way")
            .aliases(
                    "R2a 2010-11-10: the queue inside posix-aio-compat.c",
                    "R2b 2010-11-18: a pure move to qemu-threadlets.c")
            .carries("TLB-06-A");

    /** R0+: workers count as idle only while they wait. */
    public static final Revision R0P = revision(
                    "R0+", R0P.class, "R0+: workers count as idle only while they wait", "too few threads were started")
            .from("2011-05", "5be4aab7")
            .aliases("R0++ 2011-08 e4ea78ee, e1d3b254: newborn workers start workers; the pipe is written directly")
            .carries("TLB-06-C", "TLB-22");

    /** Thread-pool.c: semaphore, states, a condition for cancellers. */
    public static final Revision T0 = revision(
                    "T0",
                    T0.class,
                    "thread-pool.c: semaphore, states, a condition for cancellers",
                    "state apart from the result, and no busy wait")
            .from("2012-02", "d354c7ec")
            .aliases("T0' 2012-05 47e6b251, de81a169: paio uses it")
            .carries("TLB-06-C", "TLB-08");

    /** Completion without the lock: barriers between result and state. */
    public static final Revision T1 = revision(
                    "T1",
                    T1.class,
                    "completion without the lock: barriers between result and state",
                    "the main loop should not wait for workers")
            .from("2012-10", "19d092cf")
            .aliases("T2 2013 b811203c, f7311ccc, c4d9d196: one pool for each context")
            .carries("TLB-06-C", "TLB-08", "TLB-26");

    /** Cancel runs the completion handler before it returns. */
    public static final Revision T3 = revision(
                    "T3", T3.class, "cancel runs the completion handler before it returns", "use after free")
            .from("2014-05", "271c0f68")
            .carries("TLB-06-C");

    /** Cancel does not wait; completion is a bottom half. */
    public static final Revision T5 = revision(
                    "T5",
                    T5.class,
                    "cancel does not wait; completion is a bottom half",
                    "cancel must not block the main loop")
            .from("2014-09", "3391f5e5, with 3c80ca15 and c2e50e3d of July (T4)")
            .carries("TLB-06-C", "TLB-09-A", "TLB-09-B", "TLB-11");

    /** Limits settable at run time; today's event loop. */
    public static final Revision T10 = revision(
                    "T10",
                    T10.class,
                    "limits settable at run time; today's event loop",
                    "latency of storage in real-time guests")
            .from(
                    "2022-04",
                    "71ad4713, on the event loop of T6 to T9 (e8d3b1a2, eabc9779, 21a03d17, b7a745dc, 5710a3e0)")
            .carries("TLB-06-C", "TLB-11", "TLB-20");

    /** Condition instead of semaphore; bottom half scheduled outside the lock. */
    public static final Revision T11 = revision(
                    "T11",
                    T11.class,
                    "condition instead of semaphore; bottom half scheduled outside the lock",
                    "contention on the semaphore")
            .from("2022-05", "3c7b72dd, 900fa208, 232e9255")
            .carries("TLB-06-C", "TLB-11", "TLB-18");

    /** The last wake-up is signalled under the lock. */
    public static final Revision T12 = revision(
                    "T12", T12.class, "the last wake-up is signalled under the lock", "use of a destroyed condition")
            .from("2023-07", "0fdb7311, f4f71363; util/thread-pool.c at 4d1467a5 and 03c6468a read in full")
            .carries("TLB-06-C", "TLB-11");

    /** T10 with one more look at the queue. */
    public static final Revision T10F = revision(
                    "T10F",
                    T10F.class,
                    "T10 with one more look at the queue",
                    "a token without a request must do no harm")
            .from("none", "never written upstream")
            .asControl()
            .carries("TLB-06-C", "TLB-11");

    /** T12 whose cancel writes the result before the state. */
    public static final Revision T12R = revision(
                    "T12R",
                    T12R.class,
                    "T12 whose cancel writes the result before the state",
                    "a result that any thread may read")
            .from("none", "never written upstream")
            .asControl()
            .carries("TLB-06-C");

    private ThreadletRevisions() {}

    static List<Revision> all() {
        return List.of(R0, R1, R2, R0P, T0, T1, T3, T5, T10, T11, T12, T10F, T12R);
    }
}
