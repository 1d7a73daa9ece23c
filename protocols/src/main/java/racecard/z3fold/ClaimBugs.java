package racecard.z3fold;

import static racecard.catalogue.BugCard.bug;

import java.util.List;
import racecard.catalogue.Bug;
import racecard.catalogue.Need;
import racecard.catalogue.Tool;
import racecard.z3fold.bug.Z345;
import racecard.z3fold.bug.Z346;
import racecard.z3fold.bug.Z347;
import racecard.z3fold.bug.Z348;
import racecard.z3fold.bug.Z349;
import racecard.z3fold.bug.Z350;
import racecard.z3fold.bug.Z351;
import racecard.z3fold.bug.Z352;
import racecard.z3fold.bug.Z353;

/**
 * Defects that came to light when the files themselves were read (corrections Z1 to Z10, of November 2026): claims that
 * nobody lets go, and what isolation and migration do with them. Of those lines Z5 to Z8 changed revisions and have no
 * card of their own: Z5 is R5 and R5b, Z6 is {@code putBack} and {@code refuseMapped}, Z7 is Z3-35, Z8 is
 * {@link Reclaiming#reclaim}. Z9, compaction between pages with its foreign handles, from 5.5 on, has no class: a page
 * would have slots of another page's objects, and that takes a slots object of several words with one lock, where here
 * each handle is a slot of its own.
 */
final class ClaimBugs {
    static final List<Bug> ALL = List.of(
            bug(
                            "Z3-45",
                            Z3foldRevisions.SOUND,
                            Need.INTERLEAVING,
                            "a claim is kept though the page's lock is not to be had")
                    .in(Z345.class)
                    .from("2018-10", "4.20 to 5.3 (Z2)")
                    .confirmed()
                    .shows("the page is nobody's and looks claimed for good", "I5: who claims a page works on it")
                    .fixedBy("5.4, \"fix retry mechanism in page reclaim\"; its hash is not confirmed")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-46", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "a headless page that was not evicted stays claimed")
                    .in(Z346.class)
                    .from("2018-10", "4.20 to 5.3 (Z3)")
                    .confirmed()
                    .shows(
                            "the free that comes later does nothing, the page leaks",
                            "I3: a page without objects is freed")
                    .fixedBy("5.4, which lets go of it behind the pool lock")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-47", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "a page that has migrated is claimed for life")
                    .in(Z347.class)
                    .from("2020-12", "dcf5aedb24f8 (5.11) to the end: 5.12 and 6.5 have it (Z1)")
                    .confirmed()
                    .shows(
                            "it is never listed, reclaimed or isolated again, and what is freed on it leaves its slot",
                            "I5: who claims a page works on it")
                    .fixedBy("none; the control")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug("Z3-48", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "reclaim claims a headless page and finds no header")
                    .in(Z348.class)
                    .from("2019-05", "5.2 and 5.3: the header is assigned below the test for HEADLESS (Z4)")
                    .confirmed()
                    .shows(
                            "no headless page is ever reclaimed, and each that is tried leaks",
                            "I3: a page without objects is freed")
                    .fixedBy("5.4")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-49", Z3foldRevisions.SOUND, Need.INTERLEAVING, "an isolated page is claimed, and passed over")
                    .in(Z349.class)
                    .from("2019-05", "5.2 and 5.3 (Z4)")
                    .confirmed()
                    .shows("the page is nobody's and looks claimed for good", "I5: who claims a page works on it")
                    .fixedBy("5.4")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-50", Z3foldRevisions.SOUND, Need.INTERLEAVING, "free of a headless page tests, then acts")
                    .in(Z350.class)
                    .from("2018-10-25", "a draft of R4 (Z10)")
                    .confirmed()
                    .shows("double free", "I3: a page is freed once")
                    .fixedBy("R4 as merged: test_and_set_bit")
                    .caughtBy(Tool.EXPLORER),
            bug(
                            "Z3-51",
                            Z3foldRevisions.SOUND,
                            Need.INTERLEAVING,
                            "an eviction goes through a slot that its user may free")
                    .in(Z351.class)
                    .from("2019-05", "5.2 and 5.3")
                    .confirmed()
                    .shows("use after free of a slot", "a slot is freed when nobody looks at it")
                    .fixedBy("5.4: slots on the stack of reclaim")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-52", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "migration tries for a lock that its caller holds")
                    .in(Z352.class)
                    .from("2019-05", "5.2 and 5.3-rc")
                    .confirmed()
                    .shows("no page ever migrates", "usefulness: what nobody hinders is done")
                    .fixedBy("5.4 has no such trylock any more")
                    .caughtBy(Tool.EXPLORER, Tool.JQWIK),
            bug("Z3-53", Z3foldRevisions.SOUND, Need.INTERLEAVING, "isolation looks for a claim, and does not claim")
                    .in(Z353.class)
                    .from("2019-10", "5.4 to 5.10; before that it does not even look (Z4, Z5)")
                    .argued()
                    .shows(
                            "reclaim and isolation both own the page, and both put it on the LRU",
                            "I1: on the LRU once at most")
                    .fixedBy("dcf5aedb24f8 (5.11): claims under the page lock")
                    .caughtBy(Tool.EXPLORER),
            bug("Z3-54", Z3foldRevisions.SOUND, Need.SEQUENTIAL, "slots that could not be allocated are used")
                    .from("2020-12", "__z3fold_alloc, dcf5aedb24f8 to 5.18 (Z10)")
                    .confirmed()
                    .shows("a null pointer is written", "no oops")
                    .fixedBy("2022-04-29 (M2)")
                    .undecided(
                            "a page has no slots only when all its own objects are gone and another page's are left: that is compaction between pages (Z9)"),
            bug(
                            "Z3-55",
                            Z3foldRevisions.SOUND,
                            Need.INTERLEAVING,
                            "the slots' cache is destroyed before the queues drain")
                    .from("2019-05", "z3fold_destroy_pool, 5.2 to the end (Z10)")
                    .confirmed()
                    .shows("slots are freed into a cache that is gone", "pages are freed before the pool")
                    .fixedBy("none")
                    .undecided("the end of a pool is not modelled"));

    private ClaimBugs() {}
}
