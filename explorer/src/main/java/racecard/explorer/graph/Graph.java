package racecard.explorer.graph;

/**
 * An execution in the making: events, program order, reads-from, coherence, the order in which events were put in, and
 * for every event some sets of earlier events that depend on nothing but its own past.
 *
 * <p>Events are small ints. An event keeps its number for life; numbers of removed events are used again, so that no
 * set has to be renumbered. Coherence is kept as each write's rank among the writes of its location; the initial value
 * has rank -1. A graph is single-threaded and mutable; {@link #restrict} copies.
 */
public final class Graph {
    /** In place of a write: the initial value. */
    public static final int INITIAL = -1;

    final int capacity;
    final int words;
    final int threads;
    int size;
    int pins;
    final int[] order;
    final long[] used;
    final Step[] step;
    final int[] thread;
    final int[] index;
    final int[] rf;
    final int[] rank;
    final long[] value;
    final int[] po;
    final int[] length;
    final Step[] next;
    final long[][] rows;
    final Coherence coherence = new Coherence();

    /**
     * An empty graph.
     *
     * @param capacity the most events that it can hold, a multiple of 64
     * @param rowSets how many sets of events are kept for every event; set 0 is {@link #porf}
     */
    public Graph(int threads, int capacity, int rowSets) {
        this.capacity = capacity;
        this.words = capacity / 64;
        this.threads = threads;
        order = new int[capacity];
        used = new long[words];
        step = new Step[capacity];
        thread = new int[capacity];
        index = new int[capacity];
        rf = new int[capacity];
        rank = new int[capacity];
        value = new long[capacity];
        po = new int[threads * capacity];
        length = new int[threads];
        next = new Step[threads];
        rows = new long[rowSets][capacity * words];
    }

    public int threads() {
        return threads;
    }

    public int size() {
        return size;
    }

    /** How many of them are pins. */
    public int pins() {
        return pins;
    }

    public int capacity() {
        return capacity;
    }

    /** How many sets are kept for every event. */
    public int rowSets() {
        return rows.length;
    }

    /** Longs in a set of events. */
    public int words() {
        return words;
    }

    /** The event, or pin, that was put in as number {@code i}. */
    public int at(int i) {
        return order[i];
    }

    public Step step(int event) {
        return step[event];
    }

    public int thread(int event) {
        return thread[event];
    }

    /** Its index in its thread's program order; of a pin, that of the read it was. */
    public int index(int event) {
        return index[event];
    }

    /** How many events a thread has. */
    public int length(int t) {
        return length[t];
    }

    /** Event {@code i} of thread {@code t} in program order. */
    public int event(int t, int i) {
        return po[t * capacity + i];
    }

    /** The last event of a thread, or -1. */
    public int last(int t) {
        return length[t] == 0 ? -1 : event(t, length[t] - 1);
    }

    /** The event before it in program order, or -1. */
    public int before(int event) {
        return index[event] == 0 ? -1 : event(thread[event], index[event] - 1);
    }

    /** The write that a read reads from, or {@link #INITIAL}. */
    public int rf(int read) {
        return rf[read];
    }

    /** A write's rank in the coherence order of its location; -1 for {@link #INITIAL}. */
    public int rank(int write) {
        return write == INITIAL ? -1 : rank[write];
    }

    /** Whether what a read reads from comes before all that is later in its thread: an attempt at a lock may fail. */
    public boolean acquires(int read) {
        return step(read).mode().synchronizes() && !(step(read).isLock() && value(read) != 0);
    }

    /** What was read, written or chosen. */
    public long value(int event) {
        return value[event];
    }

    /** What a thread does next; null while its last event has no value yet. */
    public Step next(int t) {
        return next[t];
    }

    /** Set {@code set} of all events; that of event {@code e} starts at {@link #row}{@code (e)}. */
    public long[] rows(int set) {
        return rows[set];
    }

    /** The offset of an event's row. */
    public int row(int event) {
        return event * words;
    }

    /** All that is before an event in (po ∪ rf)⁺. */
    public long[] porf() {
        return rows[0];
    }

    public boolean inPorf(int event, int of) {
        return Rows.has(rows[0], of * words, event);
    }

    /** How many writes a location has, the initial one not counted. */
    public int writes(int location) {
        return coherence.count(location);
    }

    /** The write of this rank, {@link #INITIAL} for -1 and for ranks that no write has. */
    public int write(int location, int wanted) {
        return coherence.write(location, wanted);
    }

    /** Whether no write is later in coherence order than the one of this rank. */
    public boolean isLast(int location, int wanted) {
        return wanted >= coherence.count(location) - 1;
    }

    /** Says what a thread does next. */
    public void next(int t, Step what) {
        next[t] = what;
    }

    /**
     * Puts in what thread {@code t} does next. Its value, its rf or its rank are to be set; {@link #porf} is complete
     * for a write.
     */
    public int append(int t) {
        int e = free();
        Rows.add(used, 0, e);
        step[e] = next[t];
        thread[e] = t;
        index[e] = length[t];
        rf[e] = INITIAL;
        rank[e] = -1;
        value[e] = step[e].isWrite() ? step[e].value() : 0;
        order[size++] = e;
        po[t * capacity + length[t]++] = e;
        next[t] = null;
        past(e);
        return e;
    }

    /**
     * Takes the last event of a thread, a read, out of program order and leaves its place in {@link #at} and what it
     * reads as a mark. The thread is before the read again.
     */
    public void pin(int read) {
        int t = thread[read];
        length[t]--;
        next[t] = step[read];
        step[read] = Step.pin(step[read].location());
        pins++;
    }

    /** Takes out the event that was put in last. */
    public void pop() {
        int e = order[--size];
        Rows.remove(used, 0, e);
        int t = thread[e];
        length[t]--;
        next[t] = step[e];
    }

    /** Sets what a read reads, and with it its value and its past. */
    public void reads(int read, int write, long what) {
        rf[read] = write;
        value[read] = what;
        past(read);
    }

    /** Sets the outcome of a choice. */
    public void chooses(int choice, long what) {
        value[choice] = what;
    }

    /** Puts a write into coherence order: those from this rank on move up. */
    public void insert(int write, int at) {
        coherence.insert(step[write].location(), write, at, rank);
    }

    /** Takes a write out of coherence order. */
    public void remove(int write) {
        coherence.remove(step[write].location(), write, rank);
    }

    private void past(int e) {
        int at = e * words;
        long[] porf = rows[0];
        Rows.clear(porf, at, words);
        int before = before(e);
        if (before >= 0) {
            Rows.or(porf, at, porf, before * words, words);
            Rows.add(porf, at, before);
        }
        if (step[e].isRead() && rf[e] != INITIAL) {
            Rows.or(porf, at, porf, rf[e] * words, words);
            Rows.add(porf, at, rf[e]);
        }
    }

    private int free() {
        for (int word = 0; word < words; word++) {
            if (used[word] != -1L) {
                return (word << 6) + Long.numberOfTrailingZeros(~used[word]);
            }
        }
        throw new IllegalStateException("the graph is full");
    }

    /**
     * Becomes a copy of {@code other} without the events in {@code gone}, none of which may be before an event that
     * stays.
     */
    public void restrict(Graph other, long[] gone) {
        Copy.restrict(other, gone, this);
    }

    /** The same graph with room for twice as many events. */
    public Graph enlarged() {
        return Copy.enlarged(this);
    }

    /** The whole execution in words: equal for two graphs exactly when program order, values, rf and coherence are. */
    @Override
    public String toString() {
        return Copy.text(this);
    }
}
