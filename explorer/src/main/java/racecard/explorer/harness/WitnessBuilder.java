package racecard.explorer.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import racecard.explorer.Witness;
import racecard.explorer.explore.Search;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;
import racecard.explorer.lab.Call;
import racecard.explorer.lab.Speech;

/** Tells an execution step by step, in the program's words, with what is stale in it and what order is missing. */
final class WitnessBuilder {
    private final Graph graph;
    private final JavaProgram program;
    private final Timeline timeline;
    private final EventText tell;
    private final List<Witness.Step> steps = new ArrayList<>();
    private final List<List<Call>> calls;
    private final List<String> missing = new ArrayList<>();

    WitnessBuilder(Graph graph, JavaProgram program, Speech speech) {
        this.graph = graph;
        this.program = program;
        this.timeline = new Timeline(graph);
        this.tell = new EventText(graph, program, speech);
        this.calls = tell.calls();
    }

    /**
     * The execution step by step.
     *
     * @param what what is wrong
     * @param thread whose last step it is, or -1
     * @param place where that was, empty when nobody knows
     */
    Witness witness(String what, int thread, String place) {
        int[] next = new int[graph.threads()];
        boolean update = false;
        for (int e : timeline.events()) {
            int t = graph.thread(e);
            next[t] = boundaries(t, graph.index(e), next[t]);
            if (!graph.step(e).isUpdate()) {
                update = timeline.followedByUpdate(e);
                tell.event(e, update).ifPresent(steps::add);
                stale(e);
            }
        }
        for (int t = 0; t < graph.threads(); t++) {
            boundaries(t, graph.length(t), next[t]);
            Step last = graph.next(t);
            if (last.kind() == Step.Kind.WAIT && last.patience() == Step.Patience.FOREVER) {
                step(t, Witness.Kind.EVENT, program.waiting(graph, t));
            }
        }
        if (thread >= 0) {
            steps.add(new Witness.Step(thread, Witness.Kind.EVENT, what, place.isEmpty() ? tell.last(thread) : place));
            tooLate(thread);
        }
        if (missing.isEmpty()) {
            races();
        }
        if (missing.isEmpty()) {
            missing.add("no order is missing: the interleaving alone does it");
        }
        List<String> threads =
                IntStream.range(0, graph.threads()).mapToObj(program::name).toList();
        return new Witness(what, threads, List.copyOf(steps), List.copyOf(missing));
    }

    private void step(int thread, Witness.Kind kind, String text) {
        steps.add(new Witness.Step(thread, kind, text, ""));
    }

    /**
     * Calls that end before event {@code index}, and one that begins there. A call is told in two lines: what is
     * called, and what it returns.
     */
    private int boundaries(int t, int index, int told) {
        List<Call> all = calls.get(t);
        int done = told;
        while (done < 2 * all.size()) {
            Call call = all.get(done / 2);
            if (done % 2 == 0 && call.from() <= index) {
                step(t, Witness.Kind.CALL, call.text());
            } else if (done % 2 == 1 && call.to() <= index && call.result() != null) {
                step(t, Witness.Kind.RETURN, "= " + call.result());
            } else {
                break;
            }
            done++;
        }
        return done;
    }

    private void stale(int read) {
        int missed = graph.step(read).isRead() ? timeline.missed(read) : -1;
        if (missed >= 0) {
            step(
                    graph.thread(read),
                    Witness.Kind.REMARK,
                    "stale: " + program.name(graph.thread(missed)) + " has written " + tell.value(missed));
            missing.add("nothing orders " + tell.mention(read) + " after " + tell.mention(missed));
        }
    }

    /** Nothing is stale: then an order is missing where accesses race. */
    private void races() {
        List<Integer> events = timeline.events();
        for (int i = 0; i < events.size(); i++) {
            for (int j = i + 1; j < events.size(); j++) {
                if (Search.HAPPENS_BEFORE.race(graph, events.get(i), events.get(j))) {
                    missing.add(
                            "nothing orders " + tell.mention(events.get(j)) + " after " + tell.mention(events.get(i)));
                    return;
                }
            }
        }
    }

    /** The last thing that a thread read before it failed: was it to happen before what it saw? */
    private void tooLate(int thread) {
        for (int i = graph.length(thread) - 1; i >= 0; i--) {
            int e = graph.event(thread, i);
            int write = graph.step(e).isRead() ? graph.rf(e) : Graph.INITIAL;
            if (write != Graph.INITIAL && graph.thread(write) != thread) {
                if (!Search.HAPPENS_BEFORE.orders(graph, write, e)) {
                    missing.add("nothing orders " + tell.mention(write) + " after " + tell.mention(e));
                }
                return;
            }
        }
    }
}
