package racecard.z3fold;

import static racecard.catalogue.BugCard.bug;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Need;
import racecard.catalogue.Tool;
import racecard.z3fold.bug.Z3M01;
import racecard.z3fold.bug.Z3M02;
import racecard.z3fold.bug.Z3M05;
import racecard.z3fold.bug.Z3M06;
import racecard.z3fold.bug.Z3M07;
import racecard.z3fold.bug.Z3M09;
import racecard.z3fold.bug.Z3M12;

/** Bugs that nobody wrote: each breaks one rule that the protocol keeps. M11 of the facts is Z3-30. */
final class Mutants {
    static final List<Bug> ALL = List.of(
            bug("Z3-M01", Z3foldRevisions.SOUND, Need.INTERLEAVING, "no second look under the pool lock")
                    .in(Z3M01.class)
                    .from("none", "own mutation")
                    .argued()
                    .shows("the peek at a list is checked before use", "a page is taken that others own")
                    .fixedBy("never written")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-M02", Z3foldRevisions.UNREFERENCED, Need.INTERLEAVING, "compaction does not ask for STALE")
                    .in(Z3M02.class)
                    .from("none", "own mutation")
                    .argued()
                    .shows("a stale page is listed", "I2: a stale page is on no other list")
                    .fixedBy("never written")
                    .undecided(
                            "the scenarios pass: release unlists the page and clears NEEDS_COMPACTING before it lets go of the lock, so the flag alone stops compaction"),
            bug("Z3-M05", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "pages_nr goes down twice")
                    .in(Z3M05.class)
                    .from("none", "own mutation")
                    .argued()
                    .shows("the count is wrong", "I4: pages_nr is the number of pages")
                    .fixedBy("never written")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK, Tool.LINCHECK),
            bug("Z3-M06", Z3foldRevisions.SOUND, Need.INTERLEAVING, "the reference goes before the object")
                    .in(Z3M06.class)
                    .from("none", "own mutation")
                    .argued()
                    .shows("a page that is freed is written", "I6: no access to a freed page")
                    .fixedBy("never written")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-M07", Z3foldRevisions.UNREFERENCED, Need.INTERLEAVING, "neither a reference nor a cancel")
                    .in(Z3M07.class)
                    .from("none", "own mutation")
                    .argued()
                    .shows("compaction of a freed page", "I3: no page is freed while its work runs")
                    .fixedBy("never written")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-M09", Z3foldRevisions.SOUND, Need.INTERLEAVING, "MIDDLE_CHUNK_MAPPED outside of the lock")
                    .in(Z3M09.class)
                    .from("none", "own mutation")
                    .argued()
                    .shows("a mapped object moves", "I8: a mapped address is stable")
                    .fixedBy("never written")
                    .caughtBy(Tool.EXPLORER, Tool.LINCHECK),
            bug("Z3-M12", Z3foldRevisions.SOUND, Need.INTERLEAVING, "stale list first, unlock then")
                    .in(Z3M12.class)
                    .from("none", "own mutation")
                    .argued()
                    .shows("a freed page is unlocked", "I6: no lock operation on a freed page")
                    .fixedBy("never written")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-M03", Z3foldRevisions.SOUND, Need.INTERLEAVING, "NEEDS_COMPACTING is cleared before the lock")
                    .from("none", "own mutation")
                    .argued()
                    .shows("compaction is done twice, or not", "I9: a page with room is on the list for it")
                    .fixedBy("never written")
                    .undecided(
                            "with a reference that the flag stands for, whoever clears it keeps the promise: not expressed"),
            bug("Z3-M04", Z3foldRevisions.SOUND, Need.INTERLEAVING, "a page is listed before it is unlisted")
                    .from("none", "own mutation")
                    .argued()
                    .shows("a corrupt list", "I1: on one list at most")
                    .fixedBy("never written")
                    .undecided("every second add of a link is an oops at once, whatever the order: nothing to explore"),
            bug("Z3-M08", Z3foldRevisions.SOUND, Need.INTERLEAVING, "the release worker does not cancel")
                    .from("none", "own mutation")
                    .argued()
                    .shows("none", "I3: no page is freed while its work runs")
                    .fixedBy("never written")
                    .undecided("harmless where a queued work owns a reference; where it does not it is Z3-M07"),
            bug("Z3-M10", Z3foldRevisions.SOUND, Need.INTERLEAVING, "the claim is a test and then a set")
                    .from("none", "own mutation; litmus Z12")
                    .argued()
                    .shows("double free", "I3: a page is freed once")
                    .fixedBy("never written")
                    .undecided(
                            "in the control both sides claim under a lock that they share; the litmus program decides it"));

    private Mutants() {}
}
