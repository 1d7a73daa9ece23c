package racecard.taskwork;

import java.util.List;
import racecard.catalogue.Revision;
import racecard.catalogue.RevisionCard;
import racecard.taskwork.revision.R1;
import racecard.taskwork.revision.R10;
import racecard.taskwork.revision.R10Arm64;
import racecard.taskwork.revision.R10Powerpc;
import racecard.taskwork.revision.R11;
import racecard.taskwork.revision.R12;
import racecard.taskwork.revision.R15;
import racecard.taskwork.revision.R2;
import racecard.taskwork.revision.R3;
import racecard.taskwork.revision.R4;
import racecard.taskwork.revision.R5;
import racecard.taskwork.revision.R6;
import racecard.taskwork.revision.R6b;
import racecard.taskwork.revision.R9;
import racecard.taskwork.revision.R9Arm64;

/**
 * Revisions of 2012 to 2020, in which the list, its lock and the exit changed, and the primitive that they wait with.
 */
public final class ListRevisions {
    /** Hlist under pi_lock. */
    public static final Revision R1 = RevisionCard.revision(
                    "R1", R1.class, "hlist under pi_lock", "run generic callbacks in the context of a task")
            .from("2012-05-24", "e73f8959af04; 3.5, a whole file")
            .confirmed()
            .carries("TWB-01", "TWB-04", "TWB-05", "TWB-24");

    /** Circular singly linked list under pi_lock. */
    public static final Revision R2 = RevisionCard.revision(
                    "R2", R2.class, "circular singly linked list under pi_lock", "smaller")
            .from("2012-07-22", "158e1645e07f")
            .confirmed()
            .aliases("R2b 2012-07-22 (67d1214551e8 is not confirmed): the type becomes callback_head, data goes")
            .carries("TWB-01", "TWB-03", "TWB-04", "TWB-05", "TWB-24");

    /** Add no longer looks at PF_EXITING. */
    public static final Revision R3 = RevisionCard.revision(
                    "R3", R3.class, "add no longer looks at PF_EXITING", "exit_files wants to queue works")
            .from("2012-07-22", "ed3e694d")
            .confirmed()
            .carries("TWB-02", "TWB-03", "TWB-04", "TWB-05", "TWB-24");

    /** Run goes round until empty, with cond_resched (R4b). */
    public static final Revision R4 = RevisionCard.revision(
                    "R4",
                    R4.class,
                    "run goes round until empty, with cond_resched (R4b)",
                    "works added by callbacks stayed unrun on exit; soft lockup with 2 million sockets")
            .from("2012-07-22", "3.6, a whole file; f341861fb0b; a2d4c71d1559 by itself was not found")
            .confirmed()
            .carries("TWB-02", "TWB-05", "TWB-24", "TWB-30");

    /** Lockless stack, cmpxchg push; run waits for pi_lock and reverses. */
    public static final Revision R5 = RevisionCard.revision(
                    "R5",
                    R5.class,
                    "lockless stack, cmpxchg push; run waits for pi_lock and reverses",
                    "make add usable under rq->lock")
            .from("2012-09-13", "ac3d0da8f329")
            .confirmed()
            .carries("TWB-02", "TWB-06", "TWB-07", "TWB-24", "TWB-30");

    /** Sentinel work_exited closes the list. */
    public static final Revision R6 = RevisionCard.revision(
                    "R6", R6.class, "sentinel work_exited closes the list", "R3 had let add and exit race")
            .from("2012-09-13", "9da33de62431; 3.10, a whole file")
            .confirmed()
            .carries("TWB-06", "TWB-07", "TWB-24", "TWB-30");

    /** Get_signal runs what is queued, told or not. */
    public static final Revision R6B = RevisionCard.revision(
                    "R6b",
                    R6b.class,
                    "get_signal runs what is queued, told or not",
                    "TIF_NOTIFY_RESUME has other users")
            .from("2012-09-13", "f784e8a7989c")
            .confirmed()
            .aliases("R7 2013-09-12: smp_read_barrier_depends", "R8 2013-09-12: comments")
            .carries("TWB-06", "TWB-07", "TWB-24");

    /** No reversal: newest first. */
    public static final Revision R9 = RevisionCard.revision(
                    "R9", R9.class, "no reversal: newest first", "the reversal took 275 ms for 2,000,000 files")
            .from("2015-09-05", "c82199061009")
            .confirmed()
            .carries("TWB-07", "TWB-24");

    /** R9 on arm64. */
    public static final Revision R9_ARM64 = RevisionCard.revision(
                    "R9-arm64",
                    R9Arm64.class,
                    "R9 with arm64's spin_unlock_wait",
                    "a holder whose lock store is on its way was not seen")
            .from("2016-06", "d86b8da04dfa")
            .confirmed()
            .carries("TWB-24");

    /** No barrier after spin_unlock_wait. */
    public static final Revision R10 = RevisionCard.revision(
                    "R10", R10.class, "no barrier after spin_unlock_wait", "the primitive itself became stronger")
            .from("2016-06-14", "726328d92a42; the log has the change of task_work.c, whose hash was not read")
            .confirmed()
            .carries("TWB-07", "TWB-24");

    /** R10 on arm64. */
    public static final Revision R10_ARM64 = RevisionCard.revision(
                    "R10-arm64",
                    R10Arm64.class,
                    "R10 with arm64's spin_unlock_wait",
                    "the wait takes a place among the lock's holders")
            .from("2016-06", "d86b8da04dfa")
            .confirmed()
            .carries("TWB-24");

    /** R10 on PowerPC. */
    public static final Revision R10_POWERPC = RevisionCard.revision(
                    "R10-powerpc",
                    R10Powerpc.class,
                    "R10 with PowerPC's spin_unlock_wait of 2014",
                    "full barriers on both sides of the wait")
            .from("2014", "the primitive is older than R10; its commit was not read")
            .argued()
            .carries("TWB-07", "TWB-24");

    /** Cancel of an empty list takes no lock. */
    public static final Revision R11 = RevisionCard.revision(
                    "R11", R11.class, "cancel of an empty list takes no lock", "avoid pi_lock")
            .from("2016-08-03", "61e96496d3c9")
            .confirmed()
            .carries("TWB-07", "TWB-24");

    /** Pi_lock around the take. */
    public static final Revision R12 = RevisionCard.revision(
                    "R12", R12.class, "pi_lock around the take", "spin_unlock_wait is being removed")
            .from("2017-07-25", "4.14, a whole file; that it is f274f1e72c5e is not confirmed")
            .confirmed()
            .aliases("R13 2017-10-24: READ_ONCE for lockless_dereference", "R14 2017-11-02: SPDX tag")
            .carries("TWB-24");

    /** Empty pi_lock section after a take; nothing for an empty list. */
    public static final Revision R15 = RevisionCard.revision(
                    "R15",
                    R15.class,
                    "empty pi_lock section after a take; nothing for an empty list",
                    "no lock on the common path")
            .from("2020-03-02", "6fb614920b38")
            .confirmed()
            .carries("TWB-24");

    static final List<Revision> ALL =
            List.of(R1, R2, R3, R4, R5, R6, R6B, R9, R9_ARM64, R10, R10_ARM64, R10_POWERPC, R11, R12, R15);

    private ListRevisions() {}
}
