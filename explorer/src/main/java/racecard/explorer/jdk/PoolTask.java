package racecard.explorer.jdk;

/** A task that waits in a pool, in front of those that came later. The pool's monitor guards the order. */
final class PoolTask {
    final Runnable what;
    PoolTask next;

    private PoolTask(Runnable what) {
        this.what = what;
    }

    /** The first, when this one has come. */
    static PoolTask with(PoolTask first, Runnable what) {
        PoolTask come = new PoolTask(what);
        if (first == null) {
            return come;
        }
        PoolTask last = first;
        while (last.next != null) {
            last = last.next;
        }
        last.next = come;
        return first;
    }
}
