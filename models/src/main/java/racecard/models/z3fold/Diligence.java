package racecard.models.z3fold;

import java.util.ArrayList;
import java.util.List;
import racecard.kernel.ListHead;
import racecard.kernel.Oops;
import racecard.z3fold.Buddy;
import racecard.z3fold.Errno;
import racecard.z3fold.Layout;
import racecard.z3fold.Page;
import racecard.z3fold.Pool;
import racecard.z3fold.Promise;
import racecard.z3fold.Z3fold;

/**
 * Usefulness: one call, made while nothing else runs, does what can be done, and says what it did. A specification that
 * allows every refusal catches none; so where nobody hinders it, alloc uses the page that fits best, reclaim asks for
 * the oldest, compaction closes the gap that it came for, and what may move moves. It is told before the call and asked
 * after it, and changes nothing.
 */
final class Diligence {
    private final Z3fold z3fold;
    private final Pool pool;
    private final Layout layout;
    private final Stored[] objects;
    private final Made call;
    private final int pagesBefore;
    private final List<Page> lru = new ArrayList<>(); // the oldest first
    private final List<Page> due = new ArrayList<>(); // compaction of these was due
    private final boolean movable;
    private final Page freedFrom; // by this call, null for none
    private final Page bestFit;
    private final int evictable; // objects on the oldest page

    /** @param objects those that were allocated, by number; null for others */
    Diligence(Z3fold z3fold, Stored[] objects, Made call) {
        this.z3fold = z3fold;
        this.pool = z3fold.pool();
        this.layout = pool.layout;
        this.objects = objects;
        this.call = call;
        this.pagesBefore = z3fold.pages();
        for (ListHead at = pool.lru.prev(); at != pool.lru; at = at.prev()) {
            lru.add(Page.of(at));
        }
        live().stream().filter(Diligence::isDue).forEach(due::add);
        this.bestFit = call.chunks() > 0 && !layout.headless(call.chunks() * Layout.CHUNK_SIZE)
                ? bestFit(call.chunks())
                : null;
        this.movable = (call.method().equals("migrate") || call.method().equals("isolate")) && mayMove(call.object());
        this.freedFrom = call.method().equals("free") && objects[call.object()] != null && objects[call.object()].live()
                ? z3fold.pageOf(objects[call.object()].handle())
                : null;
        this.evictable = lru.isEmpty() ? 0 : on(lru.get(0));
    }

    /** @throws Oops when what could be done was not, or something else was */
    void done(String result, Eviction eviction) {
        switch (call.method()) {
            case "alloc", "allocAtomic" -> allocated(call.object(), result);
            case "reclaim" -> reclaimed(result, eviction);
            case "isolate" -> require(result.equals("done") == movable, "isolate", result);
            case "migrate" -> require(result.equals("0") == movable, "migrate", result);
            default -> {}
        }
        for (Page page : live()) {
            compacted(page);
            atHome(page);
        }
    }

    /**
     * The page that alloc must take: on this CPU's lists the first of the shortest room that is enough, or on another
     * CPU's of exactly that room.
     */
    private Page bestFit(int chunks) {
        for (int room = chunks; room < layout.nchunks(); room++) {
            for (ListHead at = pool.unbuddied(call.cpu(), room).next();
                    at != pool.unbuddied(call.cpu(), room);
                    at = at.next()) {
                if (isFree(Page.of(at))) {
                    return Page.of(at);
                }
            }
        }
        for (int other = 0; other < Pool.CPUS && z3fold.contract().promises(Promise.SLOTS); other++) {
            Page page = Page.of(pool.unbuddied(other, chunks).first());
            if (page != null && isFree(page)) {
                return page;
            }
        }
        return null;
    }

    private static boolean isFree(Page page) {
        return !isDue(page) && !page.flags.testBit(Page.PAGE_CLAIMED);
    }

    private static boolean isDue(Page page) {
        return page.flags.testBit(Page.NEEDS_COMPACTING);
    }

    private void allocated(int number, String result) {
        Stored stored = objects[number];
        if (bestFit != null && result.equals("0") && z3fold.pageOf(stored.handle()) != bestFit) {
            throw new Oops(
                    "usefulness: " + bestFit + " has room for object " + number + " and fits best, and is not used");
        }
    }

    /**
     * 0 exactly when a page went, the oldest first, and everything on it was asked for as long as its owners agreed.
     */
    private void reclaimed(String result, Eviction eviction) {
        boolean freed = result.equals("0");
        require(freed == z3fold.pages() < pagesBefore, "reclaim", result);
        require(
                lru.isEmpty() == result.equals(Integer.toString(-Errno.EINVAL)),
                "reclaim with an LRU of " + lru,
                result);
        if (lru.isEmpty() || !isFree(lru.get(0))) {
            return;
        }
        require(
                eviction.firstAsked() == lru.get(0),
                "reclaim asked for " + eviction.firstAsked() + " first, not " + lru.get(0),
                result);
        require(freed == eviction.givesUp(evictable), "reclaim of " + lru.get(0), result);
    }

    /**
     * Compaction that was due and is no longer, or that free did at once, leaves no gap that is worth closing, unless
     * somebody looks at the page.
     */
    private void compacted(Page page) {
        boolean was = due.contains(page) || page == freedFrom;
        if (was
                && !isDue(page)
                && mapped(page) == 0
                && !layout.compacted(page.chunks()).equals(page.chunks())) {
            throw new Oops("usefulness: compaction has come to " + page + " and leaves a gap: " + page.chunks());
        }
    }

    /** A page knows whose list it is on; one that is on none, for it is full, is nobody's. */
    private void atHome(Page page) {
        if (!z3fold.contract().promises(Promise.KNOWS_ITS_CPU)
                || isDue(page)
                || page.flags.testBit(Page.PAGE_CLAIMED)) {
            return;
        }
        int home = -1;
        for (int each = 0; each < Pool.CPUS && page.chunks().hasRoom(); each++) {
            ListHead list = pool.unbuddied(each, layout.free(page.chunks()));
            for (ListHead at = list.next(); at != list; at = at.next()) {
                home = at == page.buddy ? each : home;
            }
        }
        if (page.cpu() != home) {
            throw new Oops("usefulness: " + page + " is on a list of CPU " + home + " and takes itself for CPU "
                    + page.cpu() + "'s");
        }
    }

    private boolean mayMove(int number) {
        Page page = z3fold.pageOf(objects[number].handle());
        return !page.flags.testBit(Page.PAGE_HEADLESS) && isFree(page) && mapped(page) == 0;
    }

    /** The pages with a header that have objects. */
    private List<Page> live() {
        List<Page> pages = new ArrayList<>();
        for (Stored stored : objects) {
            if (stored != null && stored.live()) {
                Page page = z3fold.pageOf(stored.handle());
                if (!page.kfreed() && z3fold.buddyOf(stored.handle()) != Buddy.HEADLESS && !pages.contains(page)) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    private int on(Page page) {
        int count = 0;
        for (Stored stored : objects) {
            count += stored != null && stored.live() && z3fold.pageOf(stored.handle()) == page ? 1 : 0;
        }
        return count;
    }

    /** By what users did, whatever the page thinks. */
    private int mapped(Page page) {
        int count = 0;
        for (Stored stored : objects) {
            count += stored != null && stored.live() && z3fold.pageOf(stored.handle()) == page ? stored.mappings() : 0;
        }
        return count;
    }

    private static void require(boolean holds, String what, String result) {
        if (!holds) {
            throw new Oops("usefulness: " + what + " answers " + result);
        }
    }
}
