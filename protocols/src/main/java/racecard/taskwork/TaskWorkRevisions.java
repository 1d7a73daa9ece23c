package racecard.taskwork;

import java.util.List;
import racecard.catalogue.Revision;
import racecard.catalogue.RevisionCard;
import racecard.taskwork.bug.Twb13;
import racecard.taskwork.revision.R1;
import racecard.taskwork.revision.R10;
import racecard.taskwork.revision.R11;
import racecard.taskwork.revision.R12;
import racecard.taskwork.revision.R15;
import racecard.taskwork.revision.R16;
import racecard.taskwork.revision.R17;
import racecard.taskwork.revision.R18;
import racecard.taskwork.revision.R19;
import racecard.taskwork.revision.R2;
import racecard.taskwork.revision.R20;
import racecard.taskwork.revision.R21;
import racecard.taskwork.revision.R22;
import racecard.taskwork.revision.R24;
import racecard.taskwork.revision.R26;
import racecard.taskwork.revision.R27;
import racecard.taskwork.revision.R29;
import racecard.taskwork.revision.R3;
import racecard.taskwork.revision.R4;
import racecard.taskwork.revision.R5;
import racecard.taskwork.revision.R6;
import racecard.taskwork.revision.R9;

/** Every revision of task_work that behaves differently, in the order of history, then the controls. */
public final class TaskWorkRevisions {
    /** Hlist under pi_lock. */
    public static final Revision R1 = RevisionCard.revision(
                    "R1", R1.class, "hlist under pi_lock", "run generic callbacks in the context of a task")
            .from("2012-05-24", "e73f8959af04 (recollection)")
            .carries("TWB-01", "TWB-04", "TWB-05", "TWB-24");

    /** Circular singly linked list under pi_lock. */
    public static final Revision R2 = RevisionCard.revision(
                    "R2", R2.class, "circular singly linked list under pi_lock", "smaller")
            .from("2012-07-22", "158e1645e07f (recollection)")
            .aliases("R2b 67d1214551e8 (recollection): the type becomes callback_head, data goes")
            .carries("TWB-01", "TWB-03", "TWB-04", "TWB-05", "TWB-24");

    /** Add no longer looks at PF_EXITING. */
    public static final Revision R3 = RevisionCard.revision(
                    "R3", R3.class, "add no longer looks at PF_EXITING", "exit_files wants to queue works")
            .from("2012-07-22", "ed3e694d")
            .carries("TWB-02", "TWB-03", "TWB-04", "TWB-05", "TWB-24");

    /** Run goes round until empty, with cond_resched (R4b). */
    public static final Revision R4 = RevisionCard.revision(
                    "R4",
                    R4.class,
                    "run goes round until empty, with cond_resched (R4b)",
                    "works added by callbacks stayed unrun on exit; soft lockup with 2 million sockets")
            .from("2012-07-22", "a2d4c71d1559 (recollection), f341861fb0b")
            .carries("TWB-02", "TWB-05", "TWB-24");

    /** Lockless stack, cmpxchg push; run waits for pi_lock and reverses. */
    public static final Revision R5 = RevisionCard.revision(
                    "R5",
                    R5.class,
                    "lockless stack, cmpxchg push; run waits for pi_lock and reverses",
                    "make add usable under rq->lock")
            .from("2012-09-13", "ac3d0da8f329")
            .carries("TWB-02", "TWB-06", "TWB-07", "TWB-24");

    /** Sentinel work_exited closes the list. */
    public static final Revision R6 = RevisionCard.revision(
                    "R6", R6.class, "sentinel work_exited closes the list", "R3 had let add and exit race")
            .from("2012-09-13", "9da33de62431 (recollection)")
            .aliases("R7 2013-09-12: smp_read_barrier_depends", "R8 2013-09-12: comments")
            .carries("TWB-06", "TWB-07", "TWB-24");

    /** No reversal: newest first. */
    public static final Revision R9 = RevisionCard.revision(
                    "R9", R9.class, "no reversal: newest first", "the reversal took 275 ms for 2,000,000 files")
            .from("2015-09-05", "c82199061009")
            .carries("TWB-07", "TWB-24");

    /** No barrier after spin_unlock_wait. */
    public static final Revision R10 = RevisionCard.revision(
                    "R10", R10.class, "no barrier after spin_unlock_wait", "the primitive itself became stronger")
            .from("2016-06-14", "author Zijlstra, hash not read")
            .carries("TWB-07", "TWB-24");

    /** Cancel of an empty list takes no lock. */
    public static final Revision R11 = RevisionCard.revision(
                    "R11", R11.class, "cancel of an empty list takes no lock", "avoid pi_lock")
            .from("2016-08-03", "hash not read")
            .carries("TWB-07", "TWB-24");

    /** Pi_lock around the take. */
    public static final Revision R12 = RevisionCard.revision(
                    "R12", R12.class, "pi_lock around the take", "spin_unlock_wait is being removed")
            .from("2017-07-25", "f274f1e72c5e (recollection)")
            .aliases("R13 2017-10-24: READ_ONCE for lockless_dereference", "R14 2017-11-02: SPDX tag")
            .carries("TWB-24");

    /** Empty pi_lock section after a take; nothing for an empty list. */
    public static final Revision R15 = RevisionCard.revision(
                    "R15",
                    R15.class,
                    "empty pi_lock section after a take; nothing for an empty list",
                    "no lock on the common path")
            .from("2020-03-02", "6fb614920b38")
            .carries("TWB-24");

    /** TWA_SIGNAL by a jobctl bit under siglock. */
    public static final Revision R16 = RevisionCard.revision(
                    "R16", R16.class, "TWA_SIGNAL by a jobctl bit under siglock", "break the target out of waits")
            .from("2020-06-30", "e91b48162332")
            .carries("TWB-24");

    /** Siglock only when the bit is clear. */
    public static final Revision R17 = RevisionCard.revision(
                    "R17", R17.class, "siglock only when the bit is clear", "contention on siglock")
            .from("2020-08-13", "ebf0d100df07")
            .carries("TWB-24");

    /** Modes are an enum, unknown ones warn. */
    public static final Revision R18 = RevisionCard.revision(
                    "R18", R18.class, "modes are an enum, unknown ones warn", "cleanup")
            .from("2020-10-17", "91989c707884")
            .carries("TWB-24");

    /** TWA_SIGNAL by TIF_NOTIFY_SIGNAL. */
    public static final Revision R19 = RevisionCard.revision(
                    "R19", R19.class, "TWA_SIGNAL by TIF_NOTIFY_SIGNAL", "no siglock at all")
            .from("2020-10-29", "114518eb6430")
            .carries("TWB-17", "TWB-18", "TWB-19", "TWB-20", "TWB-21", "TWB-24");

    /** Jobctl path removed; get_signal runs nothing. */
    public static final Revision R20 = RevisionCard.revision(
                    "R20", R20.class, "jobctl path removed; get_signal runs nothing", "every architecture converted")
            .from("2020-12-12", "03941ccfda16, 98b89b649fce")
            .carries("TWB-16", "TWB-17", "TWB-18", "TWB-19", "TWB-20", "TWB-21", "TWB-24");

    /** Get_signal runs works again. */
    public static final Revision R21 = RevisionCard.revision(
                    "R21", R21.class, "get_signal runs works again", "regressions with generic entry")
            .from("2021-01", "35d0b389f3b2")
            .carries("TWB-17", "TWB-18", "TWB-19", "TWB-20", "TWB-21", "TWB-24");

    /** Task_work_cancel_match. */
    public static final Revision R22 = RevisionCard.revision(
                    "R22", R22.class, "task_work_cancel_match", "cancel by function is too coarse")
            .from("2021-04-02", "c7aab1a7c52b")
            .carries("TWB-17", "TWB-18", "TWB-19", "TWB-20", "TWB-21", "TWB-24", "TWB-29");

    /** TWA_SIGNAL_NO_IPI. */
    public static final Revision R24 = RevisionCard.revision("R24", R24.class, "TWA_SIGNAL_NO_IPI", "saves interrupts")
            .from("2022-04-26", "e788be95a57a")
            .aliases("R23 2022-03: tracehook.h dissolved", "R25 2022: try_cmpxchg loops")
            .carries("TWB-17", "TWB-18", "TWB-21", "TWB-23", "TWB-24", "TWB-29");

    /** Task_work_cancel takes the very work. */
    public static final Revision R26 = RevisionCard.revision(
                    "R26", R26.class, "task_work_cancel takes the very work", "freeing of perf events")
            .from("2024-06-21", "68cbd415dd4b, f409530e4db9")
            .carries("TWB-17", "TWB-22", "TWB-22b", "TWB-29");

    /** TWA_NMI_CURRENT by irq_work. */
    public static final Revision R27 = RevisionCard.revision(
                    "R27", R27.class, "TWA_NMI_CURRENT by irq_work", "add from an NMI")
            .from("2024-07-04", "466e4d801cd4, cec6937dd1aa")
            .aliases("R28 ~2024-10 73ab05aa46b0 (recollection): TWAF_NO_ALLOC")
            .carries("TWB-22", "TWB-22b", "TWB-25", "TWB-26", "TWB-29");

    /** TWA_NMI_CURRENT marks current at once. */
    public static final Revision R29 = RevisionCard.revision(
                    "R29", R29.class, "TWA_NMI_CURRENT marks current at once", "the flag landed on the wrong task")
            .from("2025-09-24", "ef1ea98c8fff")
            .carries("TWB-29");

    /** Control: add compares from work->next. */
    public static final Revision TWB_13 = RevisionCard.revision(
                    "TWB-13",
                    Twb13.class,
                    "control: add compares from work->next",
                    "a draft that looks wrong and is right")
            .from("2020-02-20", "thread M1, id 6642699491")
            .asControl()
            .carries("TWB-24");

    private TaskWorkRevisions() {}

    /** All of them. */
    public static List<Revision> all() {
        return List.of(
                R1, R2, R3, R4, R5, R6, R9, R10, R11, R12, R15, R16, R17, R18, R19, R20, R21, R22, R24, R26, R27, R29,
                TWB_13);
    }
}
