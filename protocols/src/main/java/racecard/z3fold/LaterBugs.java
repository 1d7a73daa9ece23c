package racecard.z3fold;

import static racecard.catalogue.BugCard.bug;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Need;
import racecard.catalogue.Tool;
import racecard.z3fold.bug.Z323;
import racecard.z3fold.bug.Z324;
import racecard.z3fold.bug.Z326;
import racecard.z3fold.bug.Z327;
import racecard.z3fold.bug.Z328;
import racecard.z3fold.bug.Z329;
import racecard.z3fold.bug.Z330;
import racecard.z3fold.bug.Z331;
import racecard.z3fold.bug.Z336;
import racecard.z3fold.bug.Z337;
import racecard.z3fold.bug.Z338;
import racecard.z3fold.bug.Z339;
import racecard.z3fold.bug.Z340;
import racecard.z3fold.bug.Z341;
import racecard.z3fold.bug.Z342;
import racecard.z3fold.bug.Z343;
import racecard.z3fold.bug.Z344;

/**
 * Defects before the seed and of what came after it, B-23 to B-39 of the facts, and more that came up when the explorer
 * went through the revisions.
 */
final class LaterBugs {
    static final List<Bug> ALL = List.of(
            bug("Z3-23", Z3foldRevisions.R1B, Need.INTERLEAVING, "alloc takes the page lock too late")
                    .in(Z323.class)
                    .from("2017-01-11", "R1a")
                    .confirmed()
                    .shows("a page is on two lists", "I1: on one list at most")
                    .fixedBy("R1b")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-24", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "reclaim lists a page that free has listed")
                    .in(Z324.class)
                    .from("2017-01-11", "R1a and R1b")
                    .argued()
                    .shows("a list becomes a loop", "I1: on one list at most")
                    .fixedBy("the seed")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug(
                            "Z3-25",
                            Z3foldRevisions.SOUND,
                            Need.INTERLEAVING,
                            "free looks whether the page is claimed, and does not claim")
                    .from("2018-10", "R4 to 5.3; F-CLAIM")
                    .confirmed()
                    .shows("compaction of a page that reclaim owns", "the claimer owns the page")
                    .fixedBy("R5b")
                    .undecided(
                            "since R7 reclaim claims under the page lock too, so that looking would be enough in the control"),
            bug("Z3-26", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "free compacts under its own claim")
                    .in(Z326.class)
                    .from("2019-10-06", "R5b")
                    .argued()
                    .shows("a page with room is on no list", "I9: a page with room is on the list for it")
                    .fixedBy("R7")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("Z3-27", Z3foldRevisions.SOUND, Need.INTERLEAVING, "a headless page whose claim was lost is reclaimed")
                    .in(Z327.class)
                    .from("2020-12", "5.11; F-HEBB; what is left of it is from 5.15")
                    .confirmed()
                    .shows("double free", "I3: a page is freed once")
                    .fixedBy("R7a in part; the control")
                    .undecided(
                            "in the control free claims a headless page and takes it off the LRU under one hold of the pool lock, so the scan never meets a page whose claim is lost; R7b and R8 carry it"),
            bug("Z3-28", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "an empty page is listed behind the last list")
                    .in(Z328.class)
                    .from("2022-04-29", "R8")
                    .argued()
                    .shows("a write behind the array of lists", "I10: the index of a list")
                    .fixedBy("none; the control")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug("Z3-29", Z3foldRevisions.SOUND, Need.INTERLEAVING, "a last reference is let go under the pool lock")
                    .in(Z329.class)
                    .from("2020-12", "5.11 to 5.18")
                    .confirmed()
                    .shows("deadlock of reclaim and free", "no deadlock")
                    .fixedBy("R8")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-30", Z3foldRevisions.SOUND, Need.INTERLEAVING, "the claim is let go behind the page lock")
                    .in(Z330.class)
                    .from("2019-10", "5.4 to 5.18; litmus Z13, Z14")
                    .confirmed()
                    .shows("free leaves to a claimer what it no longer does", "the claimer owns the page")
                    .fixedBy("R8")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("Z3-31", Z3foldRevisions.SOUND, Need.INTERLEAVING, "a mapper uses a page that was migrated")
                    .in(Z331.class)
                    .from("2019-05", "5.2 to 5.18; litmus Z24, Z25")
                    .confirmed()
                    .shows("use after free", "I6: no access to a freed page")
                    .fixedBy("R8: PAGE_MIGRATED")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-32", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "a stale page is still marked movable")
                    .from("2019-05", "5.2 to 5.18")
                    .confirmed()
                    .shows("BUG in __SetPageMovable", "a page is made movable once")
                    .fixedBy("R8")
                    .undecided("the marks of movable pages are not modelled"),
            bug("Z3-33", Z3foldRevisions.SOUND, Need.INTERLEAVING, "the end of a pool waits for the wrong thing")
                    .from("2019-08", "F-MIGDEST; in 5.3-rc the condition is inverted in the text")
                    .confirmed()
                    .shows("destroy sleeps for ever, or does not wait", "pages are freed before the pool")
                    .fixedBy("reverted 2019-09-11")
                    .undecided("the end of a pool is not modelled"),
            bug("Z3-34", Z3foldRevisions.SOUND, Need.INTERLEAVING, "two frees of slots both find them empty")
                    .from("2019-11", "R6 to 5.6")
                    .confirmed()
                    .shows("double free of slots", "slots are freed once")
                    .fixedBy("R6a (F-UAF)")
                    .undecided("foreign handles, which need a slots object of several words, are not modelled"),
            bug("Z3-35", Z3foldRevisions.SOUND, Need.INTERLEAVING, "a second try keeps the header of the first")
                    .from(
                            "2018-10",
                            "R4 to 5.3; in 5.4 the page is forgotten and the header is not: a null page, where it was another page")
                    .confirmed()
                    .shows("reclaim works on a page that it does not own", "the claimer owns the page")
                    .fixedBy("R7")
                    .undecided(
                            "in the control every page that is no candidate takes the header with it, so forgetting to do so once shows nothing; R4 and R5b carry it"),
            bug("Z3-36", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "slots of objects freed under a claim leak")
                    .in(Z336.class)
                    .from("2020-12", "R7 to the end")
                    .argued()
                    .shows("memory is never freed", "a slot is freed with its object")
                    .fixedBy("none; the control")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("Z3-37", Z3foldRevisions.SOUND, Need.INTERLEAVING, "isolation changes a list without the pool lock")
                    .in(Z337.class)
                    .from("2019-05", "R5b")
                    .confirmed()
                    .shows("a corrupt list", "the pool lock guards the lists")
                    .fixedBy("R7")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("Z3-38", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "a page is released with its lock held")
                    .in(Z338.class)
                    .from("2020-12", "5.11 to 5.13")
                    .confirmed()
                    .shows("a locked page is freed", "I3: no locked page is freed")
                    .fixedBy("R7b")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("Z3-39", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "alloc may sleep under spin locks")
                    .in(Z339.class)
                    .from("2019-05", "F-ATOM, M1")
                    .confirmed()
                    .shows("scheduling while atomic", "no sleep under a spin lock")
                    .fixedBy("F-ATOM; R8 (M1)")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("Z3-40", Z3foldRevisions.SOUND, Need.INTERLEAVING, "a mapper unlocks a migrated page that may be freed")
                    .in(Z340.class)
                    .from("2022-04-29", "R8 and VFIN: found by the explorer")
                    .argued()
                    .shows("use after free", "I6: no lock operation on a freed page")
                    .fixedBy("none; the control")
                    .caughtBy(Tool.EXPLORER),
            bug(
                            "Z3-41",
                            Z3foldRevisions.SOUND,
                            Need.INTERLEAVING,
                            "a headless object that is freed while its eviction fails leaks its page")
                    .in(Z341.class)
                    .from("2018-10", "R4 to R8: found by the explorer")
                    .argued()
                    .shows("a page that nobody can free", "I3: a page without objects is freed")
                    .fixedBy("none; the control")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("Z3-42", Z3foldRevisions.SOUND, Need.INTERLEAVING, "compaction lists a page that reclaim owns")
                    .in(Z342.class)
                    .from("2018-04-30", "R3c and R4; B-11 mentions it")
                    .argued()
                    .shows("a page is released while on a list", "I1: on one list at most")
                    .fixedBy("R5b: compaction asks for the claim")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-43", Z3foldRevisions.SOUND, Need.INTERLEAVING, "free takes another free's claim for reclaim's")
                    .in(Z343.class)
                    .from("2019-10-06", "R5b; B-26 mentions it")
                    .argued()
                    .shows("a page stands on the wrong list", "I9: a page with room is on the list for it")
                    .fixedBy("R7: claims under the page lock")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-44", Z3foldRevisions.SOUND, Need.INTERLEAVING, "reclaim claims a page that it then cannot lock")
                    .in(Z344.class)
                    .from("2019-10", "5.4 to 5.10; found by the explorer; before that the claim is kept: Z3-45")
                    .argued()
                    .shows("free leaves to reclaim what it does not do", "I9: a page with room is on the list for it")
                    .fixedBy("R7: claims under the page lock")
                    .caughtBy(Tool.EXPLORER));

    private LaterBugs() {}
}
