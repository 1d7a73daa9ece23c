package racecard.explorer.graph;

/** What a {@link Graph} holds: the arrays, and how to read them. */
abstract class Events {
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

    Events(int threads, int capacity, int rowSets) {
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

    /** The write that a read reads from, or {@link Graph#INITIAL}. */
    public int rf(int read) {
        return rf[read];
    }

    /** A write's rank in the coherence order of its location; -1 for {@link Graph#INITIAL}. */
    public int rank(int write) {
        return write == Graph.INITIAL ? -1 : rank[write];
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
}
