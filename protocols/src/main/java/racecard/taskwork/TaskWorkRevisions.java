package racecard.taskwork;

import java.util.List;
import java.util.stream.Stream;
import racecard.catalogue.Revision;
import racecard.catalogue.RevisionCard;
import racecard.taskwork.bug.Twb13;
import racecard.taskwork.revision.MatchAll;
import racecard.taskwork.revision.R16;
import racecard.taskwork.revision.R17;
import racecard.taskwork.revision.R18;
import racecard.taskwork.revision.R19;
import racecard.taskwork.revision.R1Arm64;
import racecard.taskwork.revision.R20;
import racecard.taskwork.revision.R21;
import racecard.taskwork.revision.R22;
import racecard.taskwork.revision.R24;
import racecard.taskwork.revision.R26;
import racecard.taskwork.revision.R27;
import racecard.taskwork.revision.R28;
import racecard.taskwork.revision.R29;

/**
 * Every revision of task_work that behaves differently, in the order of history, then the controls; those before
 * TWA_SIGNAL stand in {@link ListRevisions}.
 */
public final class TaskWorkRevisions {
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

    /** Candidate: all matches in one walk. */
    public static final Revision MATCH_ALL = RevisionCard.revision(
                    "MATCH-ALL",
                    MatchAll.class,
                    "candidate: task_work_cancel_match_all, all matches in one walk",
                    "a rescan for each match, with interrupts off")
            .from("2026-05", "a proposal, from its description; the patch was not to be had")
            .notRead()
            .asControl()
            .carries("TWB-29");

    private TaskWorkRevisions() {}

    /** All of them. */
    public static List<Revision> all() {
        return Stream.concat(
                        ListRevisions.ALL.stream(),
                        Stream.of(
                                R16, R17, R18, R19, R20, R21, R22, R24, R26, R27, R28, R29, TWB_13, R1_ARM64,
                                MATCH_ALL))
                .toList();
    }
}
