package racecard.explorer.model;

import racecard.explorer.graph.Fence;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Mode;
import racecard.explorer.graph.Rows;
import racecard.explorer.graph.Step;

/**
 * {@code java}: JAM21x ({@code docs/facts/java-model.md}, X1 to X5) in its (po ∪ rf)-acyclic form, which leaves out
 * load buffering between plain accesses.
 *
 * <p>The axioms there speak of a least coherence relation <em>cojom</em> that must be acyclic, and of a total order
 * <em>pushto</em> of all push sources that must exist. Here coherence is a total order a location, co, and pushto is
 * eliminated:
 *
 * <ul>
 *   <li>An acyclic cojom can be extended to a total order in which every RMW stands right behind the write that it
 *       reads, for cojom is closed under that; and a total order that contains cojom's edges shows it to be acyclic.
 *       So: some co contains every edge of coww, cowr, corw and corr.
 *   <li>Let K = (into ∪ rf)⁺. A path of visibility order needs pushto at most once: b pushto a push a' K c pushto d
 *       push d' can be had as b pushto d, d', since a comes before c. So each way to break coherence rests on one pair
 *       of pushto: b must not be before a when push;K* from a reaches z, K* from w reaches b, and z is in fr or po?;co
 *       before w. That is the relation <em>must</em>(a, b), and pushto exists exactly when must ∪ K is acyclic on push
 *       sources.
 * </ul>
 *
 * <p>Two liberties. pushto is asked to agree with K and not with all of po ∪ rf and the final writes, because with
 * these a prefix of a consistent execution need not be consistent, nor a maximal extension of one; the grids ({@code
 * docs/facts/grids.md}) do not tell the difference. And the halves of an RMW are two events here, of which the first
 * does not push the second, and each has its own mode; but a volatile RMW acquires as a whole, its second half too.
 *
 * <p>Locks order what JLS 17.4.4 orders: an unlock what another thread does once it holds the lock. An unlock and the
 * next lock of the same thread are in program order and nothing more. A compiler may make one critical section of the
 * two (roach motel), and then swap what they write; so a third thread, which looks without the lock, may see the second
 * section and not the first. Hence the reads-from edge between the two is not in K ({@link Step#isLock}). Where another
 * thread held the lock in between there is an edge out and one back, as there has to be: its section lies between the
 * two in every order.
 */
public final class JavaModel implements MemoryModel {
    private static final int K = 0; // K-before this event
    private static final int ALL = 1; // this event, all po-before it, and what is K-before those
    private static final int FOR_ALL = 2; // K-before whatever comes later in this thread
    private static final int FOR_WRITES = 3; // K-before later writes
    private static final int FOR_READS = 4; // K-before later reads
    private static final int FOR_VOLATILES = 5; // K-before later volatile accesses
    private static final int READS = 6; // reads so far, and what is K-before them
    private static final int WRITES = 7; // writes so far, and what is K-before them
    private static final int VOLATILES = 8; // volatile accesses so far
    private static final int FENCED = 9; // events before the last full fence
    private static final int PUSHED_BY = 10; // push sources of this event
    private static final int SETS = 11;

    private final int base;
    private final PushOrder pushOrder;
    private final Reads reads;

    /** A model that keeps its sets from number {@code base} of a graph's on. */
    public JavaModel(int base) {
        this.base = base;
        this.pushOrder = new PushOrder(base + K, base + PUSHED_BY);
        this.reads = new Reads(base + K, new Freezes(base + ALL));
    }

    @Override
    public String label() {
        return "java";
    }

    @Override
    public int sets() {
        return SETS;
    }

    @Override
    public void add(Graph graph, int event) {
        inherit(graph, event);
        fences(graph, event);
        before(graph, event);
        after(graph, event);
    }

    private long[] set(Graph graph, int set) {
        return graph.rows(base + set);
    }

    private void inherit(Graph graph, int event) {
        int at = graph.row(event);
        int words = graph.words();
        int before = graph.before(event);
        for (int s = 0; s < SETS; s++) {
            if (before < 0) {
                Rows.clear(set(graph, s), at, words);
            } else {
                Rows.set(set(graph, s), at, set(graph, s), graph.row(before), words);
            }
        }
    }

    /** svo, spush and X5: what the fences before this event order. */
    private void fences(Graph graph, int event) {
        int fences = graph.step(event).fences();
        if (fences == 0) {
            return;
        }
        int at = graph.row(event);
        int words = graph.words();
        if ((fences & Fence.FULL) != 0) {
            Rows.or(set(graph, FOR_ALL), at, set(graph, ALL), at, words);
            for (int i = 0; i < graph.index(event); i++) {
                Rows.add(set(graph, FENCED), at, graph.event(graph.thread(event), i));
            }
        }
        if ((fences & Fence.ACQUIRE) != 0) {
            Rows.or(set(graph, FOR_ALL), at, set(graph, READS), at, words);
        }
        if ((fences & Fence.RELEASE) != 0) {
            Rows.or(set(graph, FOR_WRITES), at, set(graph, ALL), at, words);
        }
        if ((fences & Fence.LOAD_LOAD) != 0) {
            Rows.or(set(graph, FOR_READS), at, set(graph, READS), at, words);
        }
        if ((fences & Fence.STORE_STORE) != 0) {
            Rows.or(set(graph, FOR_WRITES), at, set(graph, WRITES), at, words);
        }
    }

    /** into and rf that end in this event; and its push sources. */
    private void before(Graph graph, int event) {
        Step step = graph.step(event);
        int at = graph.row(event);
        int words = graph.words();
        long[] k = set(graph, K);
        Rows.set(k, at, set(graph, FOR_ALL), at, words);
        long[] pushedBy = set(graph, PUSHED_BY);
        Rows.set(pushedBy, at, set(graph, FENCED), at, words);
        if (step.isWrite()) {
            Rows.or(k, at, set(graph, FOR_WRITES), at, words);
            if (step.mode().synchronizes()) { // ra: po;[Rel]
                Rows.or(k, at, set(graph, ALL), at, words);
            }
        } else {
            Rows.or(k, at, set(graph, FOR_READS), at, words);
        }
        if (step.mode() == Mode.VOLATILE) { // volint
            Rows.or(k, at, set(graph, FOR_VOLATILES), at, words);
            Rows.or(pushedBy, at, set(graph, VOLATILES), at, words);
        }
        if (step.isUpdate()) { // one event in the axioms
            follow(graph, k, at, graph.before(event));
            if (!Rows.has(set(graph, FENCED), at, graph.before(event))) {
                Rows.remove(pushedBy, at, graph.before(event));
            }
        }
        if (step.isRead() && graph.rf(event) != Graph.INITIAL && !reenters(graph, event)) {
            follow(graph, k, at, graph.rf(event));
        }
    }

    /**
     * A lock that was let go and taken again by the same thread, with nobody in between: nothing that others could tell
     * from having kept it.
     */
    private static boolean reenters(Graph graph, int read) {
        return graph.step(read).isLock() && graph.thread(graph.rf(read)) == graph.thread(read);
    }

    private void follow(Graph graph, long[] k, int at, int earlier) {
        Rows.or(k, at, k, graph.row(earlier), graph.words());
        Rows.add(k, at, earlier);
    }

    /** What this event adds for those after it in its thread. */
    private void after(Graph graph, int event) {
        Step step = graph.step(event);
        join(graph, ALL, event);
        if (step.isRead()) {
            join(graph, READS, event);
            if (graph.acquires(event)) { // ra: [Acq];po
                join(graph, FOR_ALL, event);
            }
        } else if (step.isWrite()) {
            join(graph, WRITES, event);
            if (step.isUpdate() && step.mode() == Mode.VOLATILE) { // ra again: a volatile RMW, as one event, is in Acq
                join(graph, FOR_ALL, event);
            }
        }
        if (step.mode() == Mode.VOLATILE) {
            join(graph, FOR_VOLATILES, event);
            Rows.add(set(graph, VOLATILES), graph.row(event), event);
        }
    }

    private void join(Graph graph, int set, int event) {
        int at = graph.row(event);
        Rows.or(set(graph, set), at, set(graph, K), at, graph.words());
        Rows.add(set(graph, set), at, event);
    }

    /** Whether {@code a} is visibly before {@code b}, by what the model orders and what was read: K. */
    public boolean orders(Graph graph, int a, int b) {
        return Rows.has(set(graph, K), graph.row(b), a);
    }

    @Override
    public boolean admits(Graph graph, int event) {
        Step step = graph.step(event);
        if (step.isRead()) {
            int rank = graph.rank(graph.rf(event));
            return graph.isLast(step.location(), rank)
                    || (reads.floor(graph, event) <= rank && pushOrder.exists(graph));
        }
        if (step.isWrite()) {
            int rank = graph.rank(event);
            return graph.isLast(step.location(), rank)
                    || (coherentWrite(graph, event, rank) && pushOrder.exists(graph));
        }
        return true;
    }

    /** What is visible before the read has read anything stays so. */
    @Override
    public int floor(Graph graph, int read) {
        return reads.floor(graph, read);
    }

    /** coww and corw: no write that is visible here, or to anything po-before, is coherence-later. */
    private boolean coherentWrite(Graph graph, int write, int rank) {
        int location = graph.step(write).location();
        int at = graph.row(write);
        for (int later = rank + 1; later < graph.writes(location); later++) {
            if (Rows.has(set(graph, ALL), at, graph.write(location, later))) {
                return false;
            }
        }
        return true;
    }
}
