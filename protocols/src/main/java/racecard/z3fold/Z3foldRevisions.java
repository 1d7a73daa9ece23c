package racecard.z3fold;

import java.util.List;
import racecard.catalogue.Revision;
import racecard.catalogue.RevisionCard;
import racecard.z3fold.revision.R1a;
import racecard.z3fold.revision.R1b;
import racecard.z3fold.revision.R2;
import racecard.z3fold.revision.R2Plus;
import racecard.z3fold.revision.R2PlusPlus;
import racecard.z3fold.revision.R3;
import racecard.z3fold.revision.R3b;
import racecard.z3fold.revision.R3c;
import racecard.z3fold.revision.R4;
import racecard.z3fold.revision.R5;
import racecard.z3fold.revision.R5b;
import racecard.z3fold.revision.R7b;
import racecard.z3fold.revision.R8;
import racecard.z3fold.revision.Sound;
import racecard.z3fold.revision.Unreferenced;
import racecard.z3fold.revision.VFin;

/**
 * Every revision of z3fold that behaves differently, in the order of history, then the controls. Short names of patches
 * are those of the facts: F-RACE, F-STALE and so on are mails to the kernel's list of 2017 to 2021.
 */
public final class Z3foldRevisions {
    /** Reference counts; one array of lists. */
    public static final Revision R1A = RevisionCard.revision(
                    "R1a", R1a.class, "reference counts; one array of lists", "simplify, and repair races")
            .from("2017-01-11", "5a27aa822029, KREF")
            .confirmed()
            .carries("Z3-14", "Z3-16", "Z3-22", "Z3-23", "Z3-24");

    /** The page lock is tried under the pool lock. */
    public static final Revision R1B = RevisionCard.revision(
                    "R1b", R1b.class, "the page lock is tried under the pool lock", "a page was on two lists")
            .from("2017", "76e32a2a084e")
            .confirmed()
            .carries("Z3-14", "Z3-16", "Z3-22", "Z3-24");

    /** The seed: lists a CPU, stale list, two workqueues. */
    public static final Revision R2 = RevisionCard.revision(
                    "R2", R2.class, "the seed: lists a CPU, stale list, two workqueues", "less contention")
            .from("2017-08-02", "the patch as posted; merged in another form as d30561c56f41")
            .confirmed()
            .carries(
                    "Z3-01", "Z3-02", "Z3-03", "Z3-04", "Z3-05", "Z3-06", "Z3-07", "Z3-09", "Z3-10", "Z3-11", "Z3-12",
                    "Z3-13", "Z3-14", "Z3-15", "Z3-16", "Z3-18", "Z3-19", "Z3-20", "Z3-21", "Z3-22");

    /** The pool lock is held over the end of reclaim. */
    public static final Revision R2_PLUS = RevisionCard.revision(
                    "R2+",
                    R2Plus.class,
                    "the pool lock is held over the end of reclaim",
                    "a released page went to the LRU")
            .from("2017-09-13", "F-RACE, a mail; that it became d5567c9df1e8 is not confirmed")
            .confirmed()
            .carries(
                    "Z3-01", "Z3-02", "Z3-03", "Z3-04", "Z3-05", "Z3-06", "Z3-08", "Z3-09", "Z3-10", "Z3-12", "Z3-13",
                    "Z3-14", "Z3-15", "Z3-16", "Z3-18", "Z3-19", "Z3-20", "Z3-21", "Z3-22");

    /** NEEDS_COMPACTING is cleared in release. */
    public static final Revision R2_PLUS_PLUS = RevisionCard.revision(
                    "R2++", R2PlusPlus.class, "NEEDS_COMPACTING is cleared in release: 4.14", "the kernel crashed")
            .from("2017-09-14", "F-STALE, a mail; the file of 4.14; that it became 3552935742c8 is not confirmed")
            .confirmed()
            .carries(
                    "Z3-03", "Z3-04", "Z3-05", "Z3-06", "Z3-08", "Z3-09", "Z3-10", "Z3-12", "Z3-13", "Z3-14", "Z3-15",
                    "Z3-16", "Z3-18", "Z3-19", "Z3-20", "Z3-21", "Z3-22");

    /** A queued compaction owns a reference. */
    public static final Revision R3 = RevisionCard.revision(
                    "R3", R3.class, "a queued compaction owns a reference", "free and compaction raced")
            .from("2017-12", "5d03a6613957, named by later fixes; the text is argued from files before and after")
            .argued()
            .carries(
                    "Z3-03", "Z3-04", "Z3-05", "Z3-06", "Z3-08", "Z3-11", "Z3-12", "Z3-13", "Z3-14", "Z3-16", "Z3-17",
                    "Z3-18", "Z3-19", "Z3-20", "Z3-21", "Z3-22");

    /** The stale list is for those who can wait. */
    public static final Revision R3B = RevisionCard.revision(
                    "R3b", R3b.class, "the stale list is for those who can wait", "blocked on a spin lock")
            .from("2018-02-10", "F-LIMIT, a mail; that it became 5c9bab592f53 is not confirmed")
            .confirmed()
            .carries(
                    "Z3-04", "Z3-05", "Z3-06", "Z3-08", "Z3-11", "Z3-12", "Z3-13", "Z3-14", "Z3-16", "Z3-17", "Z3-18",
                    "Z3-19", "Z3-20", "Z3-21", "Z3-22");

    /** The scan stops, UNDER_RECLAIM, the last put under the page lock. */
    public static final Revision R3C = RevisionCard.revision(
                    "R3c",
                    R3c.class,
                    "the scan stops, UNDER_RECLAIM, the last put under the page lock",
                    "reclaim locked up")
            .from("2018-04-30", "F-LOCKUP, a mail; that it became 6098d7e13669 is not confirmed")
            .confirmed()
            .aliases("R3d (1ec6995d1290 is not confirmed): a leak when a pool cannot be made")
            .carries(
                    "Z3-05", "Z3-06", "Z3-11", "Z3-12", "Z3-13", "Z3-14", "Z3-16", "Z3-17", "Z3-18", "Z3-19", "Z3-20",
                    "Z3-21", "Z3-22", "Z3-42");

    /** PAGE_CLAIMED; the handle of a last object says its length. */
    public static final Revision R4 = RevisionCard.revision(
                    "R4",
                    R4.class,
                    "PAGE_CLAIMED; the handle of a last object says its length",
                    "free and reclaim raced")
            .from("2018-10", "ca0246bb97c2; the whole file was not found, its parts in mails and in 5.3-rc")
            .confirmed()
            .carries(
                    "Z3-13", "Z3-17", "Z3-18", "Z3-19", "Z3-20", "Z3-21", "Z3-22", "Z3-25", "Z3-35", "Z3-41", "Z3-42",
                    "Z3-45", "Z3-46");

    /** Slots, other CPUs' lists, migration by the memory management's mark. */
    public static final Revision R5 = RevisionCard.revision(
                    "R5", R5.class, "slots, other CPUs' lists, migration", "memory could not be defragmented")
            .from("2019-05", "5.3-rc, a whole file; 7c2b8baa61fe, 1f862989b04a; 9050cce104c2 is not confirmed")
            .confirmed()
            .carries(
                    "Z3-13", "Z3-18", "Z3-19", "Z3-20", "Z3-21", "Z3-22", "Z3-25", "Z3-31", "Z3-32", "Z3-33", "Z3-35",
                    "Z3-37", "Z3-41", "Z3-42", "Z3-45", "Z3-46", "Z3-48", "Z3-49", "Z3-51", "Z3-52", "Z3-53", "Z3-55");

    /** Slots, migration, free claims first. */
    public static final Revision R5B = RevisionCard.revision(
                    "R5b", R5b.class, "free claims first, reclaim lets go of claims", "random faults")
            .from("2019-10-06", "5.4, a whole file; 5b6807de1144")
            .confirmed()
            .carries(
                    "Z3-13", "Z3-18", "Z3-19", "Z3-20", "Z3-21", "Z3-22", "Z3-26", "Z3-30", "Z3-31", "Z3-32", "Z3-35",
                    "Z3-37", "Z3-41", "Z3-43", "Z3-44", "Z3-53", "Z3-55");

    /** Stricter locking: the 5.15 state. */
    public static final Revision R7B = RevisionCard.revision(
                    "R7b", R7b.class, "stricter locking: the 5.15 state", "faults under reclaim")
            .from("2021-06", "5.15-rc6 and 5.12, whole files; fc5488651c7d, dcf5aedb24f8, 135f97fd0c39, 6d679578fe9c")
            .confirmed()
            .carries(
                    "Z3-13", "Z3-19", "Z3-20", "Z3-22", "Z3-27", "Z3-28", "Z3-29", "Z3-30", "Z3-31", "Z3-32", "Z3-36",
                    "Z3-41", "Z3-47", "Z3-54", "Z3-55");

    /** No stale reuse, pages go back to their lists, PAGE_MIGRATED. */
    public static final Revision R8 = RevisionCard.revision(
                    "R8",
                    R8.class,
                    "no stale reuse, pages go back to their lists, PAGE_MIGRATED",
                    "nine fixes by review")
            .from("2022-04-29", "series of nine, M1 to M9; M4 2c0f35143478, M8 04094226d6ce, M9 943fb61dd66f")
            .confirmed()
            .carries("Z3-19", "Z3-20", "Z3-22", "Z3-27", "Z3-28", "Z3-36", "Z3-40", "Z3-41", "Z3-47", "Z3-55");

    /** Reclaim is removed. */
    public static final Revision VFIN = RevisionCard.revision(
                    "VFIN", VFin.class, "reclaim is removed", "nobody used it any more")
            .from("2023", "6.5, a whole file; e774a7bc7f0a")
            .confirmed()
            .aliases("R10 2025: the allocator is removed")
            .carries("Z3-19", "Z3-20", "Z3-22", "Z3-36", "Z3-40", "Z3-47", "Z3-55");

    /** Control: R8 with its last defects repaired. */
    public static final Revision SOUND = RevisionCard.revision(
                    "SOUND", Sound.class, "own control: R8 with its last defects repaired", "the base of the cards")
            .from("2022-04-29", "own control: no upstream text exists")
            .argued()
            .asControl();

    /** Control: SOUND, but a queued compaction owns no reference. */
    public static final Revision UNREFERENCED = RevisionCard.revision(
                    "UNREFERENCED",
                    Unreferenced.class,
                    "own control: SOUND, but a queued compaction owns no reference",
                    "the base of the cards of the seed")
            .from("2022-04-29", "own control: no upstream text exists")
            .argued()
            .asControl()
            .carries("Z3-15");

    private Z3foldRevisions() {}

    /** All of them. */
    public static List<Revision> all() {
        return List.of(
                R1A, R1B, R2, R2_PLUS, R2_PLUS_PLUS, R3, R3B, R3C, R4, R5, R5B, R7B, R8, VFIN, SOUND, UNREFERENCED);
    }
}
