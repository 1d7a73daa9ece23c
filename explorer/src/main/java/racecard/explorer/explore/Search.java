package racecard.explorer.explore;

import java.util.List;
import racecard.explorer.Limits;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;
import racecard.explorer.model.HappensBefore;
import racecard.explorer.model.MemoryModel;

/**
 * Visits every consistent execution of a program exactly once: TruSt (Kokologiannakis, Marmanis, Gladstein, Vafeiadis,
 * POPL 2022), with awaiting reads revisited in place (the same group's Awamoche, CAV 2023).
 *
 * <p>The next step of the first thread that has one is put in: a read with every write that it may read, a write at
 * every place in coherence order <em>and</em> as what an earlier read might have read, had the write been there before
 * it. In that last case all that came after the read is deleted, unless the write's own past needs it; and of the many
 * graphs in which the deletion would lead to the same place, only the one does it in which everything deleted was put
 * in the default way ({@link Revisits}).
 *
 * <p><b>Waiting.</b> A round of a loop that changes nothing and leads back to where it began adds nothing to an
 * execution without it. So a read at which a thread finds that it must go round again ends the thread for now. If it
 * did not read the coherence-last write then nothing can revisit it, and the graph is dropped at once. If it did, the
 * next write that becomes last takes its place, in the same graph: to leave it as it was would lead to graphs alone
 * that are blocked in the end. What is still waiting when nobody can do anything any more, and has read the last write,
 * waits for ever.
 */
public final class Search {
    /** Happens-before, in the graphs that visitors see. */
    public static final HappensBefore HAPPENS_BEFORE = new HappensBefore(1);

    /** The first of a graph's sets that is the model's. */
    public static final int MODEL_SETS = 1 + HAPPENS_BEFORE.sets();

    private static final int SMALL = 64;

    private final Program program;
    private final MemoryModel model;
    private final Visitor visitor;
    private final Limits limits;
    private final boolean awaits;
    private final Tally tally = new Tally();
    private final Pool pool;
    private final Threads threads;
    private long deadline;
    private boolean stop;

    /** A new exploration of {@code program} under a model that was made for {@link #MODEL_SETS}. */
    public Search(Program program, MemoryModel model, Visitor visitor, Limits limits) {
        this(program, model, visitor, limits, true);
    }

    /** The same; without {@code awaits} nothing is revisited in place, which is what the tests hold it against. */
    Search(Program program, MemoryModel model, Visitor visitor, Limits limits, boolean awaits) {
        this.program = program;
        this.model = model;
        this.visitor = visitor;
        this.limits = limits;
        this.awaits = awaits;
        this.pool = new Pool(program.threads(), MODEL_SETS + model.sets());
        this.threads = new Threads(program, List.of(HAPPENS_BEFORE, model), awaits);
    }

    /** Explores. Once. */
    public Tally explore() {
        deadline = System.nanoTime() + limits.time().toNanos();
        Graph graph = new Graph(program.threads(), SMALL, MODEL_SETS + model.sets());
        try {
            for (int t = 0; t < program.threads(); t++) {
                graph.next(t, program.first(t));
            }
            visit(graph);
        } catch (StackOverflowError | OutOfMemoryError e) {
            tally.end(Tally.End.OUT_OF_SPACE);
        }
        return tally;
    }

    private void visit(Graph graph) {
        if (!tally.visit(graph.size(), limits.visits()) || late()) {
            tally.end(Tally.End.OUT_OF_TIME);
            stop = true;
        }
        if (stop) {
            return;
        }
        if (graph.size() == graph.capacity()) {
            graph = graph.enlarged();
        }
        int t = threads.choose(graph);
        if (t < 0) {
            leaf(graph);
        } else if (graph.next(t).kind() == Step.Kind.FAIL) {
            say(visitor.failed(graph, t, graph.next(t)));
        } else if (graph.size() >= limits.events()) {
            tally.countCut();
        } else {
            extend(graph, t);
        }
    }

    private boolean late() {
        return (tally.visits() & 0xf) == 0 && System.nanoTime() > deadline;
    }

    private void say(boolean goOn) {
        if (!goOn) {
            tally.end(Tally.End.STOPPED);
            stop = true;
        }
    }

    private void extend(Graph graph, int t) {
        switch (graph.next(t).kind()) {
            case READ -> read(graph, t);
            case WRITE -> write(graph, t);
            default -> choice(graph, t);
        }
    }

    private void leaf(Graph graph) {
        boolean waiting = false;
        for (int t = 0; t < graph.threads(); t++) {
            Step next = graph.next(t);
            if (next.kind() == Step.Kind.CUT) {
                tally.countCut();
                return;
            }
            if (next.kind() == Step.Kind.WAIT && next.patience() != Step.Patience.UNBORN) {
                waiting |= next.patience() != Step.Patience.DAEMON;
                if (!Waits.forEver(graph, t)) {
                    tally.countBlocked();
                    return;
                }
            }
        }
        if (waiting) {
            tally.countStuck();
            say(visitor.stuck(graph));
        } else {
            tally.countComplete();
            say(visitor.complete(graph));
        }
    }

    private void choice(Graph graph, int t) {
        int e = graph.append(t);
        threads.refresh(graph, e);
        for (long option = 0; option < graph.step(e).value() && !stop; option++) {
            graph.chooses(e, option);
            threads.advance(graph, e);
            visit(graph);
        }
        graph.pop();
    }

    private void read(Graph graph, int t) {
        int location = graph.next(t).location();
        int e = graph.append(t);
        int last = graph.writes(location) - 1;
        int floor = -1;
        if (last >= 0) {
            threads.source(graph, e, Graph.INITIAL);
            floor = model.floor(graph, e);
        }
        for (int rank = last; rank >= floor && !stop; rank--) {
            int write = graph.write(location, rank);
            threads.source(graph, e, write);
            if (!Pins.allow(graph, t, graph.index(e), write)) {
                if (rank == last) { // only to be revisited, or deleted, by what others write yet
                    graph.next(t, Step.waits(graph.index(e), null, -1));
                    visit(graph);
                }
            } else if (model.admits(graph, e)) {
                threads.advance(graph, e);
                if (!hopeless(graph, e)) {
                    visit(graph);
                }
            }
        }
        graph.pop();
    }

    private void write(Graph graph, int t) {
        int e = graph.append(t);
        threads.refresh(graph, e);
        threads.advance(graph, e);
        place(graph, e, -1);
        int words = graph.words();
        long[] gone = new long[words];
        for (int i = 0; i < graph.size() - 1 && !stop; i++) {
            int r = graph.at(i);
            if (graph.step(r).isRead()
                    && graph.step(r).location() == graph.step(e).location()
                    && Revisits.prepare(graph, i, e, gone)
                    && Pins.allow(graph, graph.thread(r), graph.index(r), e)) {
                Graph other = pool.take(graph.capacity());
                other.restrict(graph, gone);
                threads.source(other, r, e);
                threads.advance(other, r);
                place(other, e, r);
                pool.give(other);
            }
        }
        graph.pop();
    }

    /**
     * Visits the graph with a write at each place in coherence order that atomicity and the model leave.
     *
     * @param reader the read that reads it already, or -1
     */
    private void place(Graph graph, int e, int reader) {
        int location = graph.step(e).location();
        int end = graph.writes(location);
        int high = end;
        int low = 0;
        if (graph.step(e).isUpdate()) {
            high = graph.rank(graph.rf(graph.before(e))) + 1;
            low = high;
        }
        for (int rank = high; rank >= low && !stop; rank--) {
            if (rank < end && graph.step(graph.write(location, rank)).isUpdate()) {
                continue; // an RMW stands right behind what it reads
            }
            graph.insert(e, rank);
            if (model.admits(graph, e) && (reader < 0 || model.admits(graph, reader)) && !hopeless(graph, reader)) {
                if (awaits && reader >= 0 && Waits.on(graph, reader)) {
                    pin(graph, reader);
                } else {
                    visit(graph);
                }
            }
            graph.remove(e);
        }
    }

    private void pin(Graph graph, int reader) {
        Graph other = pool.take(graph.capacity());
        other.restrict(graph, new long[graph.words()]);
        other.pin(reader);
        visit(other);
        pool.give(other);
    }

    /** A read that waits and does not read the last write. */
    private boolean hopeless(Graph graph, int reader) {
        return reader >= 0
                && Waits.on(graph, reader)
                && !graph.isLast(graph.step(reader).location(), graph.rank(graph.rf(reader)));
    }
}
