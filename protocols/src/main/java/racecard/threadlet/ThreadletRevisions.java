package racecard.threadlet;

import static racecard.catalogue.RevisionCard.revision;

import java.util.List;
import racecard.catalogue.Revision;
import racecard.threadlet.revision.P0;
import racecard.threadlet.revision.R0;
import racecard.threadlet.revision.R0P;
import racecard.threadlet.revision.R0PP;
import racecard.threadlet.revision.R1;
import racecard.threadlet.revision.R2;
import racecard.threadlet.revision.T0;
import racecard.threadlet.revision.T1;
import racecard.threadlet.revision.T10;
import racecard.threadlet.revision.T10F;
import racecard.threadlet.revision.T11;
import racecard.threadlet.revision.T12;
import racecard.threadlet.revision.T12R;
import racecard.threadlet.revision.T2;
import racecard.threadlet.revision.T3;
import racecard.threadlet.revision.T4;
import racecard.threadlet.revision.T5;

/** Every revision of QEMU's worker pools that behaves differently, in the order of history, then the controls. */
public final class ThreadletRevisions {
    /** The first pool: the result after every chunk, exit by timeout. */
    public static final Revision P0 = revision(
                    "P0",
                    P0.class,
                    "the first pool: the result after every chunk, exit by timeout",
                    "glibc aio was slow and limited")
            .from("2008-12", "3c529d93")
            .confirmed()
            .aliases("P1 2009 f094a782, 30525aff, 5d47e372, 514f7a27: on the way to R0", "P2 2009-09 ee399306: signals")
            .carries("TLB-05", "TLB-06-A", "TLB-07", "TLB-16", "TLB-22", "TLB-23");

    /** Posix-aio-compat: a pool of its own, one mutex. */
    public static final Revision R0 = revision(
                    "R0", R0.class, "posix-aio-compat: a pool of its own, one mutex", "four fixes of P0, and signals")
            .from(
                    "2010-10",
                    "[BASE] blob 7b862b5 of posix-aio-compat.c, read in full; it reads the signal number before it publishes, as upstream did not: TLB-22")
            .confirmed()
            .carries("TLB-06-A", "TLB-22");

    /** Threadlets: no lock on active and ret. */
    public static final Revision R1 = revision(
                    "R1", R1.class, "threadlets: no lock on active and ret", "share the pool with other users")
            .from("2010-10-19", "patchwork 68364; the queue under it was not to be had, and is argued")
            .confirmed()
            .carries("TLB-01", "TLB-02-A", "TLB-03", "TLB-04", "TLB-06-A", "TLB-22", "TLB-24", "TLB-27");

    /** Threadlets: mutex and condition for results, no active. */
    public static final Revision R2 = revision(
                    "R2", R2.class, "threadlets: mutex and condition for results, no active", "the review of R1")
            .from(
                    "2010-12",
                    "the text was not to be had: the shape that the review of R1 asked for; patchwork comments 168143 and 175312 show steps on the way")
            .notRead()
            .aliases(
                    "R2a 2010-11-10: the queue inside posix-aio-compat.c",
                    "R2b 2010-11-18: a pure move to qemu-threadlets.c")
            .carries("TLB-06-A");

    /** R0+: workers count as idle only while they wait. */
    public static final Revision R0P = revision(
                    "R0+", R0P.class, "R0+: workers count as idle only while they wait", "too few threads were started")
            .from("2011-05", "5be4aab7")
            .confirmed()
            .carries("TLB-06-C", "TLB-22");

    /** R0++: newborn workers start workers; the pipe is written directly. */
    public static final Revision R0PP = revision(
                    "R0++",
                    R0PP.class,
                    "R0++: newborn workers start workers; the pipe is written directly",
                    "the guest must not wait for thread creation; no signals")
            .from("2011-08", "e4ea78ee, e1d3b254")
            .confirmed()
            .carries("TLB-06-C");

    /** Thread-pool.c: semaphore, states, a condition for cancellers. */
    public static final Revision T0 = revision(
                    "T0",
                    T0.class,
                    "thread-pool.c: semaphore, states, a condition for cancellers",
                    "state apart from the result, and no busy wait")
            .from("2012-02", "d354c7ec")
            .confirmed()
            .aliases("T0' 2012-05 47e6b251, de81a169: paio uses it")
            .carries("TLB-06-C", "TLB-08", "TLB-19", "TLB-29");

    /** Completion without the lock: barriers between result and state. */
    public static final Revision T1 = revision(
                    "T1",
                    T1.class,
                    "completion without the lock: barriers between result and state",
                    "the main loop should not wait for workers")
            .from("2012-10", "19d092cf")
            .confirmed()
            .carries("TLB-06-C", "TLB-08", "TLB-19", "TLB-26", "TLB-29");

    /** One pool for each context, which can be freed. */
    public static final Revision T2 = revision(
                    "T2",
                    T2.class,
                    "one pool for each context, which can be freed",
                    "contexts with threads of their own")
            .from("2013-03", "b811203c, f7311ccc, c4d9d196")
            .confirmed()
            .carries("TLB-06-C", "TLB-08", "TLB-19", "TLB-26", "TLB-29");

    /** Cancel runs the completion handler before it returns. */
    public static final Revision T3 = revision(
                    "T3", T3.class, "cancel runs the completion handler before it returns", "use after free")
            .from("2014-05", "271c0f68")
            .confirmed()
            .carries("TLB-06-C", "TLB-19", "TLB-29");

    /** Completion is a bottom half, scheduled again before each callback. */
    public static final Revision T4 = revision(
                    "T4",
                    T4.class,
                    "completion is a bottom half, scheduled again before each callback",
                    "a callback that polls slept for ever")
            .from("2014-07", "c2e50e3d, 3c80ca15; the event loop is that of 0ceb849b")
            .confirmed()
            .carries("TLB-06-C", "TLB-09-A", "TLB-09-B");

    /** Cancel does not wait. */
    public static final Revision T5 = revision(
                    "T5", T5.class, "cancel does not wait", "cancel must not block the main loop")
            .from("2014-09", "3391f5e5")
            .confirmed()
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
            .confirmed()
            .carries("TLB-06-C", "TLB-11", "TLB-20");

    /** Condition instead of semaphore; bottom half scheduled outside the lock. */
    public static final Revision T11 = revision(
                    "T11",
                    T11.class,
                    "condition instead of semaphore; bottom half scheduled outside the lock",
                    "contention on the semaphore")
            .from("2022-05", "3c7b72dd, 900fa208, 232e9255")
            .confirmed()
            .carries("TLB-06-C", "TLB-11", "TLB-18");

    /** The last wake-up is signalled under the lock. */
    public static final Revision T12 = revision(
                    "T12", T12.class, "the last wake-up is signalled under the lock", "use of a destroyed condition")
            .from("2023-07", "0fdb7311, f4f71363; util/thread-pool.c at 4d1467a5 and 03c6468a read in full")
            .confirmed()
            .carries("TLB-06-C", "TLB-11");

    /** T10 with one more look at the queue. */
    public static final Revision T10F = revision(
                    "T10F",
                    T10F.class,
                    "T10 with one more look at the queue",
                    "a token without a request must do no harm")
            .from("none", "own control: never written upstream")
            .argued()
            .asControl()
            .carries("TLB-06-C", "TLB-11");

    /** T12 whose cancel writes the result before the state. */
    public static final Revision T12R = revision(
                    "T12R",
                    T12R.class,
                    "T12 whose cancel writes the result before the state",
                    "a result that any thread may read")
            .from("none", "own control: never written upstream")
            .argued()
            .asControl()
            .carries("TLB-06-C");

    private ThreadletRevisions() {}

    static List<Revision> all() {
        return List.of(P0, R0, R1, R2, R0P, R0PP, T0, T1, T2, T3, T4, T5, T10, T11, T12, T10F, T12R);
    }
}
