package racecard.z3fold.revision;

import racecard.kernel.Context;
import racecard.kernel.Local;
import racecard.z3fold.Page;

/**
 * 2022-04-29, nine patches: no more pages from the stale list, a page that could not be reclaimed goes back to its
 * list, PAGE_CLAIMED is cleared under the page lock only, the scan takes a reference when it has the lock, and
 * PAGE_MIGRATED tells a mapper that it holds the old page.
 */
public class R8 extends R7b {
    @Override
    protected Page reuse(Context c, boolean canSleep, Local<Page> met) {
        return null;
    }

    @Override
    protected boolean mayUse(Page page) {
        return !page.flags.testBit(Page.PAGE_MIGRATED);
    }

    @Override
    protected void moveFlags(Page old, Page page) {
        page.flags.writeOnce(old.flags.readOnce());
        old.flags.setBit(Page.PAGE_MIGRATED);
    }

    @Override
    protected void refuseMapped(Context c, Page page) {
        unclaim(page);
        page.lock.unlock(c);
    }

    @Override
    protected void letGo(Page old) {
        old.kasanCheck();
        old.flags.writeOnce(0);
    }

    @Override
    protected void alreadyDue(Context c, Page page) {
        page.flags.clearBit(Page.PAGE_CLAIMED);
        page.lock.unlock(c);
    }

    @Override
    protected boolean seizes(Context c, Victim victim, Page page) {
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return seizesHeadless(victim, page);
        }
        victim.header = null;
        if (!page.lock.trylock(c)) {
            return false;
        }
        if (page.flags.testAndSetBit(Page.PAGE_CLAIMED)) {
            page.lock.unlock(c);
            return false;
        }
        seize(page);
        victim.header = page;
        return true;
    }

    /** As written: the header stays when the claim is lost (Z3-27). */
    protected boolean seizesHeadless(Victim victim, Page page) {
        victim.header = page;
        return !page.flags.testAndSetBit(Page.PAGE_CLAIMED);
    }

    @Override
    protected boolean finishLocked(Context c, Page page) {
        if (put(c, page, Release.LOCKED)) {
            released(page);
            return true;
        }
        pool.lock.lock(c);
        pool.lru.add(page.lru);
        pool.lock.unlock(c);
        putBack(c, page);
        pool.lock.lock(c);
        return false;
    }

    /** A page that was not reclaimed, or not migrated: back to its list, and then nobody's. */
    @Override
    protected void putBack(Context c, Page page) {
        relist(c, page);
        unclaimAndUnlock(c, page);
    }

    /** A page that is alive but on no list. */
    protected void relist(Context c, Page page) {
        if (page.buddy.isEmpty()) {
            addToUnbuddied(c, page);
        }
    }

    /** The claim and the lock are let go. */
    protected void unclaimAndUnlock(Context c, Page page) {
        unclaim(page);
        page.lock.unlock(c);
    }
}
