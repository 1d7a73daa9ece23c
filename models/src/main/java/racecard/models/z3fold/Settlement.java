package racecard.models.z3fold;

import java.util.ArrayList;
import java.util.List;
import racecard.kernel.Context;
import racecard.kernel.ListHead;
import racecard.z3fold.Buddy;
import racecard.z3fold.Chunks;
import racecard.z3fold.Layout;
import racecard.z3fold.Page;
import racecard.z3fold.Pool;
import racecard.z3fold.Promise;
import racecard.z3fold.Z3fold;

/**
 * The invariants of a pool when all threads are done and both queues have been worked off. I1 to I12 are the numbers of
 * the bug cards.
 */
final class Settlement {
    /** Works and links that no scenario needs. */
    private static final int MOST = 50;

    private final Z3fold z3fold;
    private final Pool pool;
    private final Layout layout;
    private final Stored[] objects;
    private final List<String> violations = new ArrayList<>();
    private int alive;
    private int listed;

    Settlement(Z3fold z3fold, Stored... objects) {
        this.z3fold = z3fold;
        this.pool = z3fold.pool();
        this.layout = pool.layout;
        this.objects = objects;
    }

    List<String> violations() {
        Context c = new Context("the end", 0);
        try {
            workOff(c);
            for (Stored stored : objects) {
                if (stored != null) {
                    page(stored.allocated());
                    page(stored.migratedTo());
                    object(stored);
                }
            }
            lists();
        } catch (RuntimeException e) {
            violations.add("oops in the end: " + e.getMessage());
            c.die();
        }
        return violations;
    }

    /** What holds between two calls, whatever the workers have yet to do. */
    List<String> meanwhile() {
        try {
            require(!pool.lock.isLocked() && !pool.staleLock.isLocked(), "I12: a lock of the pool is kept");
            for (Stored stored : objects) {
                if (stored != null && stored.live()) {
                    live(stored);
                    counted(z3fold.pageOf(stored.handle()));
                }
            }
            for (int cpu = 0; cpu < Pool.CPUS; cpu++) {
                for (int i = 0; i < layout.nchunks(); i++) {
                    links(pool.unbuddied(cpu, i));
                }
            }
            links(pool.lru);
        } catch (RuntimeException e) {
            violations.add("oops between two calls: " + e.getMessage());
        }
        return violations;
    }

    /** I5, I12 of a page that has objects. */
    private void counted(Page page) {
        if (!page.kfreed() && !page.flags.testBit(Page.PAGE_HEADLESS)) {
            int objectsThere = page.chunks().objects();
            require(!page.lock.isLocked(), "I12: " + page.lock + " is kept");
            require(
                    own(page) == objectsThere,
                    "I5: " + page + " counts " + objectsThere + " objects and has " + own(page));
        }
    }

    private int own(Page page) {
        int own = 0;
        for (Stored stored : objects) {
            own += stored != null && stored.live() && z3fold.pageOf(stored.handle()) == page ? 1 : 0;
        }
        return own;
    }

    /** I12, and that the release worker has come to all stale pages. */
    private void workOff(Context c) {
        int rounds = 0;
        while (pool.compactWq.runOne(c) || pool.releaseWq.runOne(c)) {
            require(++rounds < MOST, "I12: the queues never become empty");
        }
        require(c.leftovers().isEmpty(), "I12: a worker keeps a lock");
        require(pool.stale.isEmpty(), "I2: a stale page is never freed");
        require(!pool.lock.isLocked() && !pool.staleLock.isLocked(), "I12: a lock of the pool is held for good");
    }

    /** I3 to I5, I9 and I12 of one page; null for none. */
    private void page(Page page) {
        if (page == null || page.kfreed()) {
            return;
        }
        alive++;
        int own = own(page);
        require(own > 0, "I3: " + page + " has no object left and is not freed");
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return;
        }
        Chunks chunks = page.chunks();
        require(!page.lock.isLocked(), "I12: " + page.lock + " is held for good");
        require(own == chunks.objects(), "I5: " + page + " counts " + chunks.objects() + " objects and has " + own);
        int owners = page.refcount.read();
        require(owners == own, "I5: " + page + " has " + owners + " references for " + own + " objects");
        require(!page.flags.testBit(Page.NEEDS_COMPACTING), "I9: compaction of " + page + " is due and nobody does it");
        require(!page.flags.testBit(Page.PAGE_CLAIMED), "I5: " + page + " is claimed and nobody works on it");
        if (chunks.hasRoom()) {
            listed++;
            int free = layout.free(chunks);
            int found = 0;
            for (int cpu = 0; cpu < Pool.CPUS; cpu++) {
                found += count(pool.unbuddied(cpu, free), page.buddy);
            }
            require(
                    found == 1,
                    "I9: " + page + " has room for " + free + " and is on " + found + " of the lists for it");
        }
    }

    /** I2, I8 of one object. */
    private void object(Stored stored) {
        if (stored.live()) {
            live(stored);
        } else if (stored.handle() != null && z3fold.contract().promises(Promise.SLOTS)) {
            boolean slot = !z3fold.ownsNoMemory(stored.handle());
            require(!slot || stored.handle().kfreed(), "the slot of object " + stored.number() + " is never freed");
        }
    }

    private void live(Stored stored) {
        Page page = z3fold.pageOf(stored.handle());
        require(!page.kfreed(), "I3: object " + stored.number() + " lives on a page that was freed");
        Buddy buddy = z3fold.buddyOf(stored.handle());
        boolean there = buddy == Buddy.HEADLESS || page.chunks().length(buddy) != 0;
        require(there, "I2: object " + stored.number() + " is not where its handle says");
        int at = buddy == Buddy.HEADLESS ? 0 : layout.start(page.chunks(), buddy);
        require(
                stored.stands(new racecard.z3fold.Address(page, at)),
                "I8: something else stands where object " + stored.number() + " is");
    }

    /** I1, I4: what is on the lists is alive, and there once. */
    private void lists() {
        int linked = 0;
        for (int cpu = 0; cpu < Pool.CPUS; cpu++) {
            for (int i = 0; i < layout.nchunks(); i++) {
                linked += links(pool.unbuddied(cpu, i));
            }
        }
        require(linked == listed, "I1: " + linked + " links on unbuddied lists for " + listed + " pages with room");
        if (z3fold.contract().promises(Promise.RECLAIM)) {
            int used = links(pool.lru);
            require(used == alive, "I1: " + used + " links on the LRU for " + alive + " pages");
        }
        require(z3fold.pages() == alive, "I4: pages_nr is " + z3fold.pages() + " for " + alive + " pages");
    }

    private int links(ListHead list) {
        return list.first() == null ? 0 : count(list, null);
    }

    /** How often this link, or for null any, is on the list. */
    private int count(ListHead list, ListHead link) {
        int found = 0;
        int seen = 0;
        for (ListHead at = list.next(); at != list; at = at.next()) {
            if (at == null || at.next() == null || at.next().prev() != at || ++seen > MOST) {
                violations.add("I1: a list is corrupt");
                return found;
            }
            found += link == null || at == link ? 1 : 0;
        }
        return found;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            violations.add(otherwise);
        }
    }
}
