package racecard.z3fold;

import racecard.kernel.Context;
import racecard.kernel.DebugSpinLock;
import racecard.kernel.KasanObject;
import racecard.kernel.ListHead;
import racecard.kernel.Word;
import racecard.kernel.WorkQueue;
import racecard.kernel.WorkStruct;

/**
 * A z3fold_pool. {@link #lock} guards the unbuddied lists and the LRU, {@link #staleLock} the stale list; page lock
 * comes before pool lock.
 */
public final class Pool {
    /** The CPUs of the machine. */
    public static final int CPUS = 2;

    /** How its pages are divided. */
    public final Layout layout;

    /** pool->lock. */
    public final DebugSpinLock lock = new DebugSpinLock(KasanObject.STATIC, "pool->lock");

    /** pool->stale_lock. */
    public final DebugSpinLock staleLock = new DebugSpinLock(KasanObject.STATIC, "pool->stale_lock");

    /** All pages that may be reclaimed, the one used last in front. */
    public final ListHead lru = new ListHead(KasanObject.STATIC);

    /** Pages without objects, for the release worker. */
    public final ListHead stale = new ListHead(KasanObject.STATIC);

    /** pages_nr. */
    public final Word pagesNr = new Word(0);

    /** compact_wq. */
    public final WorkQueue compactWq = new WorkQueue("compact_wq");

    /** release_wq. */
    public final WorkQueue releaseWq = new WorkQueue("release_wq");

    /** free_pages_work. */
    public final WorkStruct releaseWork;

    private final ListHead[][] unbuddied;

    Pool(Layout layout, Z3fold z3fold) {
        this.layout = layout;
        this.releaseWork = new FreePagesWork(z3fold);
        this.unbuddied = new ListHead[CPUS][layout.nchunks()];
        for (ListHead[] cpu : unbuddied) {
            for (int i = 0; i < cpu.length; i++) {
                cpu[i] = new ListHead(KasanObject.STATIC);
            }
        }
    }

    /** free_pages_work. */
    private static final class FreePagesWork extends WorkStruct {
        private final Z3fold z3fold;

        FreePagesWork(Z3fold z3fold) {
            this.z3fold = z3fold;
        }

        @Override
        protected void run(Context c) {
            z3fold.drain(c);
        }
    }

    /** this_cpu_ptr(pool->unbuddied)[index]: pages of this CPU with so many chunks free. */
    public ListHead unbuddied(int cpu, int index) {
        if (index < 0 || index >= layout.nchunks()) {
            throw new racecard.kernel.Oops("unbuddied list " + index + " of " + layout.nchunks());
        }
        return unbuddied[cpu][index];
    }
}
