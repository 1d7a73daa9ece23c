package racecard.models.z3fold;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import racecard.models.scenario.Scenario;
import racecard.z3fold.Promise;

/**
 * The scenarios that every allocator goes through, smallest first. Sizes are in chunks, up to 13 of which share a page
 * with its header. Both queues are worked off at the end; a worker in a scenario is there to come at a bad time. What
 * takes more than some 3,000 visits on a sound allocator is not for the quick profile.
 */
final class Scenarios {
    /**
     * One thread: the order of calls is all there is. Those that say {@code alone} are held to usefulness too; that
     * looks at every page after each call, which the longest have no room for among the events of one execution, and
     * random chains do it for them.
     */
    private static final List<Scenario> ALONE = List.of(
            // sizes: none, too large, the largest with a header, the smallest without
            users("sizes", "alone | alloc 1 0; alloc 2 17; alloc 3 13; alloc 4 14; free 3; free 4 |"),
            // three objects in a page, which go in an order that moves the middle one
            workers(
                    "compaction-moves",
                    "| alloc 1 HALF; alloc 2 CHUNK; alloc 3 CHUNK; write 3; free 1; compactWork 0;"
                            + " free 2; compactWork 0; map 3 0; unmap 3 0; free 3 |"),
            workers(
                    "compaction-slides-down",
                    "| alloc 1 HALF; alloc 2 CHUNK; alloc 3 CHUNK; write 3; map 3 0; free 1; compactWork 0;"
                            + " alloc 4 CHUNK; unmap 3 0; free 2; compactWork 0; map 3 0; unmap 3 0 |"),
            // a page is used again while it waits to be freed: the page variable of the lookup (Z3-01, Z3-02)
            workers("headless-after-stale", "alone | alloc 1 HALF; free 1; alloc 2 HEADLESS; drainWork 0 |"),
            workers(
                    "alloc-meets-compaction",
                    "| alloc 1 2; alloc 2 2; free 1; alloc 3 BIG; free 3; alloc 4 10; compactWork 0 |"),
            // the hole that a mapped middle object leaves in front of it is smaller than it looks (Z3-21)
            workers(
                    "hole-before-mapped",
                    "| alloc 1 CHUNK; alloc 2 3; alloc 3 CHUNK; write 3; map 3 0; free 1; compactWork 0;"
                            + " free 2; compactWork 0; alloc 4 2; unmap 3 0 |"),
            // the same hole, and an object that fits exactly
            workers(
                    "hole-fits-exactly",
                    "| alloc 1 4; alloc 2 CHUNK; alloc 3 CHUNK; map 3 0; free 1; compactWork 0; alloc 4 4; unmap 3 0 |"),
            // one of two mappings ends (Z3-22)
            workers(
                            "mapped-twice",
                            "| alloc 1 HALF; alloc 2 CHUNK; alloc 3 CHUNK; write 3; map 3 0; map 3 1; unmap 3 1;"
                                    + " free 1; compactWork 0; free 2; compactWork 0; unmap 3 0 |")
                    .needs(Promise.MAPS_TWICE),
            // reclaim: one page with one object, with two, beside another page, and headless
            reclaim("reclaim-one", "alone | alloc 1 CHUNK; reclaim FREE 0; drainWork 0 |"),
            reclaim(
                    "reclaim-pair",
                    "| alloc 1 CHUNK; alloc 2 CHUNK; compactWork 0; reclaim FREE 0; compactWork 0; drainWork 0 |"),
            reclaim("reclaim-one-of-two", "alone | alloc 1 BIG; alloc 2 BIG; reclaim FREE 0; free 2; drainWork 0 |"),
            reclaim("reclaim-headless", "alone | alloc 1 HEADLESS; reclaim FREE 0 |"),
            reclaim("reclaim-headless-next", "alone | alloc 1 BIG; alloc 2 HEADLESS; reclaim FREE 0; free 2 |"),
            // reclaim fails: at once, half-way, while compaction is due, and the callback looks first
            reclaim("reclaim-headless-fails", "alone | alloc 1 HEADLESS; reclaim FAIL 0; free 1 |"),
            reclaim("reclaim-fails", "alone | alloc 1 CHUNK; reclaim FAIL 0; alloc 2 CHUNK |"),
            reclaim("reclaim-half", "| alloc 1 CHUNK; alloc 2 CHUNK; reclaim ONCE 0; compactWork 0; alloc 3 CHUNK |"),
            reclaim(
                    "reclaim-compaction-due",
                    "| alloc 1 CHUNK; alloc 2 CHUNK; free 1; reclaim FREE 0; compactWork 0; drainWork 0 |"),
            // the user frees the last object of the page while reclaim is about to ask for it (Z3-16)
            reclaim(
                    "reclaim-late",
                    "| alloc 1 CHUNK; alloc 2 CHUNK; free 1; compactWork 0; reclaim LATE 0; drainWork 0 |"),
            reclaim("reclaim-mapping", "| alloc 1 CHUNK; alloc 2 HALF; alloc 3 CHUNK; write 3; reclaim MAP 0 |"),
            migration(
                    "migrate",
                    "| alloc 1 CHUNK; alloc 2 HALF; write 2; migrate 1; map 2 0; unmap 2 0; free 1; compactWork 0 |"),
            // a page with a mapped object stays where it is, and moves when that is over
            migration(
                    "migrate-mapped", "alone | alloc 1 CHUNK; map 1 0; isolate 1; migrate 1; unmap 1 0; migrate 1 |"));

    /** Two threads. */
    private static final List<Scenario> TWO = List.of(
            // alloc takes a page off its list that free puts there (Z3-23)
            users("alloc-free", "alloc 1 CHUNK; alloc 2 CHUNK | alloc 3 CHUNK | free 1 |"),
            users("alloc-last-free", "alloc 1 CHUNK | alloc 2 CHUNK | free 1 |"),
            users("alloc-alloc", "alloc 1 CHUNK | alloc 2 CHUNK | alloc 3 CHUNK |")
                    .standard(),
            users("free-free", "alloc 1 CHUNK; alloc 2 CHUNK | free 1 | free 2 |"),
            users("free-headless-alloc", "alloc 1 HEADLESS; alloc 2 HALF | free 1 | alloc 3 HALF |"),
            // free with compaction under way: who is last, who lists the page
            workers("free-compact", "alloc 1 CHUNK; alloc 2 CHUNK; alloc 3 CHUNK; free 1 | free 2 | compactWork 0 |"),
            workers("last-free-compact", "alloc 1 CHUNK; alloc 2 CHUNK; free 1 | free 2 | compactWork 0 |"),
            workers(
                    "last-free-drain-compact",
                    "alloc 1 CHUNK; alloc 2 CHUNK; free 1 | free 2; drainWork 0 | compactWork 0 |"),
            workers("alloc-compact", "alloc 1 CHUNK; alloc 2 CHUNK; free 1 | alloc 3 CHUNK | compactWork 0 |"),
            // the release worker is quick: nobody may touch a page once it is on the stale list (Z3-M06, Z3-M12)
            workers("free-drain", "alloc 1 CHUNK | free 1 | drainWork 0 |"),
            // a page leaves the stale list for a new life, with its old compaction still running (Z3-03)
            workers(
                    "reuse-compact",
                    "alloc 1 CHUNK; alloc 2 CHUNK; free 1 | free 2; allocAtomic 3 BIG | compactWork 0 |"),
            // a mapped object stays where it is (Z3-M09)
            workers(
                    "map-compact",
                    "alloc 1 HALF; alloc 2 CHUNK; alloc 3 CHUNK; write 3; free 2; compactWork 0; free 1"
                            + " | map 3 0; unmap 3 0 | compactWork 0 |"),
            // reclaim against free: of the object itself (Z3-06, Z3-14, Z3-27), of another, and after it failed (Z3-07)
            reclaim("reclaim-free", "alloc 1 CHUNK | reclaim FREE 0 | free 1 |").standard(),
            reclaim("reclaim-free-other", "alloc 1 CHUNK; alloc 2 CHUNK | reclaim FREE 0 | free 2 |")
                    .standard(),
            reclaim("reclaim-fails-free", "alloc 1 CHUNK | reclaim FAIL 0 | free 1; drainWork 0 |"),
            reclaim("reclaim-headless-free", "alloc 1 HEADLESS | reclaim FREE 0 | free 1 |"),
            reclaim("reclaim-twice-free", "alloc 1 HEADLESS; alloc 2 BIG | reclaim FAIL_TWICE 0 | free 1 |"),
            reclaim(
                            "reclaim-looking-free",
                            "alloc 1 CHUNK; alloc 2 CHUNK; free 1; compactWork 0 | reclaim LOOK 0 | free 2 |")
                    .standard(),
            reclaim("reclaim-fails-free-other", "alloc 1 CHUNK; alloc 2 CHUNK | reclaim FAIL 0 | free 2 |"),
            // reclaim against compaction, alloc, and itself
            reclaim("reclaim-compact", "alloc 1 CHUNK; alloc 2 CHUNK; free 1 | reclaim FREE 0 | compactWork 0 |"),
            reclaim("reclaim-alloc", "alloc 1 CHUNK | reclaim FREE 0 | alloc 2 CHUNK |")
                    .standard(),
            reclaim("reclaim-reclaim", "alloc 1 CHUNK | reclaim FREE 0 | reclaim FREE 0 |"),
            // migration against everybody (Z3-31, Z3-37)
            migration("migrate-map", "alloc 1 CHUNK; write 1 | migrate 1 | map 1 0; unmap 1 0 |"),
            migration("migrate-alloc", "alloc 1 CHUNK | migrate 1 | alloc 2 CHUNK |")
                    .standard(),
            migration("isolate-alloc", "alloc 1 CHUNK; alloc 2 CHUNK | isolate 1 | alloc 3 CHUNK |")
                    .standard(),
            migration("isolate-alloc-elsewhere", "alloc 1 10; alloc 2 10 | isolate 1 | alloc 3 CHUNK |"),
            migration("isolate-free", "alloc 1 CHUNK; alloc 2 CHUNK | isolate 1 | free 2 |"),
            // a page that is isolated, or just was, at the LRU's end (Z3-49, Z3-53)
            migration("isolate-reclaim", "alloc 1 CHUNK; alloc 2 CHUNK; alloc 3 CHUNK | isolate 1 | reclaim FAIL 0 |")
                    .needs(Promise.MIGRATION, Promise.RECLAIM));

    /** Three threads and four. */
    private static final List<Scenario> MORE = List.of(
            users("two-allocs-free", "alloc 1 CHUNK | alloc 2 CHUNK | alloc 3 CHUNK | free 1 |")
                    .standard(),
            workers(
                    "free-free-compact",
                    "alloc 1 CHUNK; alloc 2 CHUNK; alloc 3 CHUNK; free 1 | free 2 | free 3 | compactWork 0 |"),
            reclaim(
                    "reclaim-alloc-compact",
                    "alloc 1 CHUNK; alloc 2 CHUNK | reclaim ONCE 0 | alloc 3 CHUNK | compactWork 0 |"),
            reclaim("reclaim-fails-free-drain", "alloc 1 CHUNK | reclaim FAIL 0 | free 1 | drainWork 0 |")
                    .standard(),
            workers(
                    "free-free-compact-drain",
                    "alloc 1 CHUNK; alloc 2 CHUNK; alloc 3 CHUNK; free 1 | free 2 | free 3 | compactWork 0 | drainWork 0 |"));

    private Scenarios() {}

    static List<Scenario> all() {
        return Stream.of(ALONE, TWO, MORE)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(s -> s.threads().size()))
                .toList();
    }

    private static Scenario users(String name, String text) {
        return Scenario.scenario(name, text, Z3foldCalls.CALLS);
    }

    private static Scenario workers(String name, String text) {
        return users(name, text).byInvariants();
    }

    private static Scenario reclaim(String name, String text) {
        return workers(name, text).needs(Promise.RECLAIM);
    }

    private static Scenario migration(String name, String text) {
        return workers(name, text).needs(Promise.MIGRATION);
    }
}
