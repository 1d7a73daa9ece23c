package racecard.z3fold;

import static racecard.catalogue.BugCard.bug;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Need;
import racecard.catalogue.Tool;
import racecard.z3fold.bug.Z301;
import racecard.z3fold.bug.Z302;
import racecard.z3fold.bug.Z303;
import racecard.z3fold.bug.Z304;
import racecard.z3fold.bug.Z305;
import racecard.z3fold.bug.Z306;
import racecard.z3fold.bug.Z307;
import racecard.z3fold.bug.Z308;
import racecard.z3fold.bug.Z309;
import racecard.z3fold.bug.Z310;
import racecard.z3fold.bug.Z311;
import racecard.z3fold.bug.Z313;
import racecard.z3fold.bug.Z314;
import racecard.z3fold.bug.Z316;
import racecard.z3fold.bug.Z321;
import racecard.z3fold.bug.Z322;

/**
 * Defects of the seed patch, B-01 to B-22 of the facts. Those that are its own alone are shown on a control with just
 * that step broken.
 */
final class SeedBugs {
    static final List<Bug> ALL = List.of(
            bug("Z3-01", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "a null page on the way from the stale list")
                    .in(Z301.class)
                    .from("2017-08-02", "seed, z3fold_alloc; the fix says so")
                    .confirmed()
                    .shows("alloc crashes when a page is stale", "no oops")
                    .fixedBy("R2++ (F-STALE)")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug(
                            "Z3-02",
                            Z3foldRevisions.SOUND,
                            Need.SEQUENTIAL,
                            "the flag of another page is cleared on the way from the stale list")
                    .in(Z302.class)
                    .from("2017-08-02", "seed; litmus Z28")
                    .argued()
                    .shows(
                            "compaction finds nothing to do and a page with room is on no list",
                            "I9: a page with room is on the list for it")
                    .fixedBy("R2++ (F-STALE)")
                    .caughtBy(Tool.EXPLORER),
            bug(
                            "Z3-03",
                            Z3foldRevisions.UNREFERENCED,
                            Need.INTERLEAVING,
                            "a stale page is used again while its compaction runs")
                    .in(Z303.class)
                    .from("2017-08-02", "seed; mail 3781525809")
                    .confirmed()
                    .shows("a lock is made anew while it is held, two hold it", "I6: unlock only by the owner")
                    .fixedBy("R3b (F-LIMIT)")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-04", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "the reclaim scan does not stop")
                    .in(Z304.class)
                    .from("2017-08-02", "seed")
                    .confirmed()
                    .shows("all pages but one stay locked for good", "I12: locks are free when all is quiet")
                    .fixedBy("R3c (F-LOCKUP)")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug(
                            "Z3-05",
                            Z3foldRevisions.SOUND,
                            Need.SEQUENTIAL,
                            "a headless page is evicted by another handle, or none")
                    .in(Z305.class)
                    .from("2017-08-02", "seed; found by J. Kim, 2018-07")
                    .confirmed()
                    .shows("an object vanishes without being asked for", "I11: only evicted objects go")
                    .fixedBy("R4")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("Z3-06", Z3foldRevisions.SOUND, Need.INTERLEAVING, "reclaim goes on without a candidate")
                    .in(Z306.class)
                    .from("2017-08-02", "seed")
                    .confirmed()
                    .shows("the lock of another is let go", "I6: unlock only by the owner")
                    .fixedBy("R4: if (!zhdr) break")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-07", Z3foldRevisions.SOUND, Need.INTERLEAVING, "a page that may be freed goes back to the LRU")
                    .in(Z307.class)
                    .from("2017-08-02", "seed; F-RACE")
                    .confirmed()
                    .shows("use after free, or a corrupt LRU", "I1: a stale page is not on the LRU")
                    .fixedBy("R2+ (F-RACE), which deadlocks; R3c")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-08", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "reclaim waits for the pool lock that it holds")
                    .in(Z308.class)
                    .from("2017-09-13", "R2+, F-RACE")
                    .confirmed()
                    .shows("every reclaim that succeeds hangs", "no deadlock")
                    .fixedBy("R3c (F-LOCKUP)")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("Z3-09", Z3foldRevisions.UNREFERENCED, Need.SEQUENTIAL, "a page is released while on an unbuddied list")
                    .in(Z309.class)
                    .from("2017-08-02", "seed")
                    .argued()
                    .shows("two lists are spliced together", "I1: on one list at most")
                    .fixedBy("R3c: UNDER_RECLAIM")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug("Z3-10", Z3foldRevisions.UNREFERENCED, Need.INTERLEAVING, "the page becomes stale without its lock")
                    .in(Z310.class)
                    .from("2017-08-02", "seed; litmus Z06, Z07")
                    .argued()
                    .shows("compaction and release change one link at a time", "I1: on one list at most")
                    .fixedBy("R3c (F-LOCKUP)")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-11", Z3foldRevisions.SOUND, Need.INTERLEAVING, "a page goes to the LRU twice")
                    .in(Z311.class)
                    .from("2017-08-02", "seed")
                    .argued()
                    .shows("the LRU becomes a loop", "I1: on the LRU once at most")
                    .fixedBy("R3c in part, R5b")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-12", Z3foldRevisions.SOUND, Need.INTERLEAVING, "alloc takes a page under reclaim")
                    .from("2017-08-02", "seed")
                    .argued()
                    .shows("none by itself", "the reclaimer owns the page")
                    .fixedBy("R7")
                    .undecided("benign alone: the object survives; what it leads to is Z3-07 and Z3-11"),
            bug("Z3-13", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "a failed reclaim loses the page")
                    .in(Z313.class)
                    .from("2017-08-02", "seed to 5.18")
                    .confirmed()
                    .shows("its room is not used again", "I9: a page with room is on the list for it")
                    .fixedBy("R8")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("Z3-14", Z3foldRevisions.SOUND, Need.INTERLEAVING, "free and reclaim both free a headless page")
                    .in(Z314.class)
                    .from("2017-01-11", "R1a to 4.19")
                    .confirmed()
                    .shows("double free", "I3: a page is freed once")
                    .fixedBy("R4: PAGE_CLAIMED")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("Z3-15", Z3foldRevisions.UNREFERENCED, Need.INTERLEAVING, "compaction owns no reference")
                    .from("2017-08-02", "R2 to 4.14; title of the fix")
                    .argued()
                    .shows("what reaches it is Z3-03 and Z3-10", "I3: no page is freed while its work runs")
                    .fixedBy("R3")
                    .undecided(
                            "the control UNREFERENCED is that, and right: STALE under the page lock and cancel_work_sync are enough where every put is under the page lock"),
            bug("Z3-16", Z3foldRevisions.SOUND, Need.INTERLEAVING, "an eviction maps a last object that is gone")
                    .in(Z316.class)
                    .from("2017-08-02", "seed")
                    .confirmed()
                    .shows("an address behind the page", "a mapping lies within its page")
                    .fixedBy("R4: the handle says how long the object is")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-17", Z3foldRevisions.SOUND, Need.INTERLEAVING, "release_wq is destroyed before compact_wq")
                    .from("2017-12", "R3 to 5.2")
                    .confirmed()
                    .shows("work is queued on a queue that is gone", "pages are freed before the pool")
                    .fixedBy("2019-07-26")
                    .undecided("the end of a pool is not modelled"),
            bug("Z3-18", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "the lists of the CPUs are never freed")
                    .from("2017-08-02", "seed to 5.13")
                    .confirmed()
                    .shows("a leak with every pool", "a pool leaves no memory")
                    .fixedBy("R3d, R7b")
                    .undecided("the end of a pool is not modelled"),
            bug("Z3-19", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "the release worker forgets a page that is not stale")
                    .from("2017-08-02", "seed to the end")
                    .confirmed()
                    .shows("a leak", "I2: what is on the stale list is stale")
                    .fixedBy("none")
                    .undecided("shows only when I2 is broken already; then the warning is an oops here"),
            bug("Z3-20", Z3foldRevisions.SOUND, Need.INTERLEAVING, "alloc tries again at once and without end")
                    .from("2017-08-02", "seed")
                    .confirmed()
                    .shows("a CPU spins while a lock is held", "alloc ends")
                    .fixedBy("cond_resched where it may sleep")
                    .undecided("right under a fair scheduler; here alloc looks until trying makes sense"),
            bug("Z3-21", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "a first object overlaps the middle one")
                    .in(Z321.class)
                    .from("2017-08-02", "seed to 5.4; the arithmetic is checked")
                    .argued()
                    .shows("data corruption", "I7: objects share no chunk")
                    .fixedBy("R6: get_free_buddy")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-22", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "one bit for all mappings of the middle object")
                    .in(Z322.class)
                    .from("2017-01", "all revisions; a precondition if users may not map twice")
                    .argued()
                    .shows("a mapped object moves", "I8: a mapped address is stable")
                    .fixedBy("none; the control counts")
                    .caughtBy(Tool.EXPLORER));

    private SeedBugs() {}
}
