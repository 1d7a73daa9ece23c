package racecard.taskwork;

import java.util.List;
import racecard.catalogue.Revision;
import racecard.catalogue.RevisionCard;
import racecard.taskwork.bug.Twb13;
import racecard.taskwork.revision.R1;
import racecard.taskwork.revision.R10;
import racecard.taskwork.revision.R10Arm64;
import racecard.taskwork.revision.R10Powerpc;
import racecard.taskwork.revision.R11;
import racecard.taskwork.revision.R12;
import racecard.taskwork.revision.R15;
import racecard.taskwork.revision.R16;
import racecard.taskwork.revision.R17;
import racecard.taskwork.revision.R18;
import racecard.taskwork.revision.R19;
import racecard.taskwork.revision.R1Arm64;
import racecard.taskwork.revision.R2;
import racecard.taskwork.revision.R20;
import racecard.taskwork.revision.R21;
import racecard.taskwork.revision.R22;
import racecard.taskwork.revision.R24;
import racecard.taskwork.revision.R26;
import racecard.taskwork.revision.R27;
import racecard.taskwork.revision.R28;
import racecard.taskwork.revision.R29;
import racecard.taskwork.revision.R3;
import racecard.taskwork.revision.R4;
import racecard.taskwork.revision.R5;
import racecard.taskwork.revision.R6;
import racecard.taskwork.revision.R6b;
import racecard.taskwork.revision.R9;
import racecard.taskwork.revision.R9Arm64;

/** Every revision of task_work that behaves differently, in the order of history, then the controls. */
public final class TaskWorkRevisions {
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

    /** TWA_SIGNAL by a jobctl bit under siglock. */
    public static final Revision R16 = RevisionCard.revision(
                    "R16", R16.class, "TWA_SIGNAL by a jobctl bit under siglock", "break the target out of waits")
            .from("2020-06-30", "e91b48162332")
            .confirmed()
            .carries("TWB-24");

    /** Siglock only when the bit is clear. */
    public static final Revision R17 = RevisionCard.revision(
                    "R17", R17.class, "siglock only when the bit is clear", "contention on siglock")
            .from("2020-08-13", "ebf0d100df07")
            .confirmed()
            .carries("TWB-24");

    /** Modes are an enum, unknown ones warn. */
    public static final Revision R18 = RevisionCard.revision(
                    "R18", R18.class, "modes are an enum, unknown ones warn", "cleanup")
            .from("2020-10-17", "91989c707884")
            .confirmed()
            .carries("TWB-24");

    /** TWA_SIGNAL by TIF_NOTIFY_SIGNAL. */
    public static final Revision R19 = RevisionCard.revision(
                    "R19", R19.class, "TWA_SIGNAL by TIF_NOTIFY_SIGNAL", "no siglock at all")
            .from("2020-10-29", "114518eb6430")
            .confirmed()
            .carries("TWB-17", "TWB-18", "TWB-19", "TWB-20", "TWB-21", "TWB-24");

    /** Jobctl path removed; get_signal runs nothing. */
    public static final Revision R20 = RevisionCard.revision(
                    "R20", R20.class, "jobctl path removed; get_signal runs nothing", "every architecture converted")
            .from("2020-12-12", "03941ccfda16, 98b89b649fce")
            .confirmed()
            .carries("TWB-16", "TWB-17", "TWB-18", "TWB-19", "TWB-20", "TWB-21", "TWB-24");

    /** Get_signal runs works again. */
    public static final Revision R21 = RevisionCard.revision(
                    "R21", R21.class, "get_signal runs works again", "regressions with generic entry")
            .from("2021-01", "35d0b389f3b2")
            .confirmed()
            .carries("TWB-17", "TWB-18", "TWB-19", "TWB-20", "TWB-21", "TWB-24");

    /** Task_work_cancel_match. */
    public static final Revision R22 = RevisionCard.revision(
                    "R22", R22.class, "task_work_cancel_match", "cancel by function is too coarse")
            .from("2021-04-02", "c7aab1a7c52b; its text in 6.6, the file at that commit was not found")
            .confirmed()
            .carries("TWB-17", "TWB-18", "TWB-19", "TWB-20", "TWB-21", "TWB-24", "TWB-29");

    /** TWA_SIGNAL_NO_IPI. */
    public static final Revision R24 = RevisionCard.revision("R24", R24.class, "TWA_SIGNAL_NO_IPI", "saves interrupts")
            .from("2022-04-26", "e788be95a57a")
            .confirmed()
            .aliases("R23 2022-03: tracehook.h dissolved", "R25 5fdfa161b204: try_cmpxchg loops")
            .carries("TWB-17", "TWB-18", "TWB-21", "TWB-23", "TWB-24", "TWB-29");

    /** Task_work_cancel takes the very work. */
    public static final Revision R26 = RevisionCard.revision(
                    "R26", R26.class, "task_work_cancel takes the very work", "freeing of perf events")
            .from("2024-06-21", "68cbd415dd4b, f409530e4db9")
            .confirmed()
            .carries("TWB-17", "TWB-22", "TWB-22b", "TWB-29");

    /** TWA_NMI_CURRENT by irq_work. */
    public static final Revision R27 = RevisionCard.revision(
                    "R27", R27.class, "TWA_NMI_CURRENT by irq_work", "add from an NMI")
            .from("2024-07-04", "466e4d801cd4, cec6937dd1aa")
            .confirmed()
            .aliases("R28b 2024-12, a patch to kasan: the flags of R28 are deleted again")
            .carries("TWB-22", "TWB-22b", "TWB-25", "TWB-26", "TWB-29");

    /** A flag beside the mode. */
    public static final Revision R28 = RevisionCard.revision(
                    "R28", R28.class, "TWAF_NO_ALLOC, a flag beside the mode", "KASAN must not allocate in the tick")
            .from("2024-10", "73ab05aa46b0")
            .confirmed()
            .carries("TWB-22", "TWB-22b", "TWB-25", "TWB-26", "TWB-29");

    /** TWA_NMI_CURRENT marks current at once. */
    public static final Revision R29 = RevisionCard.revision(
                    "R29", R29.class, "TWA_NMI_CURRENT marks current at once", "the flag landed on the wrong task")
            .from("2025-09-24", "ef1ea98c8fff; today's file")
            .confirmed()
            .carries("TWB-29");

    /** Control: add compares from work->next. */
    public static final Revision TWB_13 = RevisionCard.revision(
                    "TWB-13",
                    Twb13.class,
                    "control: add compares from work->next",
                    "a draft that looks wrong and is right")
            .from("2020-02-20", "thread M1, id 6642699491")
            .confirmed()
            .asControl()
            .carries("TWB-24");

    /** Control: R1 with a wait that holds what R1 builds on. */
    public static final Revision R1_ARM64 = RevisionCard.revision(
                    "R1-arm64",
                    R1Arm64.class,
                    "own control: R1 with arm64's spin_unlock_wait of 2016",
                    "the base of TWB-01")
            .from("2012-05-24", "own control: no upstream text exists")
            .argued()
            .asControl()
            .carries("TWB-04", "TWB-05", "TWB-24");

    private TaskWorkRevisions() {}

    /** All of them. */
    public static List<Revision> all() {
        return List.of(
                R1,
                R2,
                R3,
                R4,
                R5,
                R6,
                R6B,
                R9,
                R9_ARM64,
                R10,
                R10_ARM64,
                R10_POWERPC,
                R11,
                R12,
                R15,
                R16,
                R17,
                R18,
                R19,
                R20,
                R21,
                R22,
                R24,
                R26,
                R27,
                R28,
                R29,
                TWB_13,
                R1_ARM64);
    }
}
