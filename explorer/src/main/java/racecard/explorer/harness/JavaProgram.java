package racecard.explorer.harness;

import java.util.List;
import racecard.explorer.explore.Program;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;
import racecard.explorer.lab.Call;
import racecard.explorer.lab.Harness;
import racecard.explorer.runtime.Ended;
import racecard.explorer.runtime.Frames;
import racecard.explorer.runtime.Machine;
import racecard.explorer.runtime.Purpose;
import racecard.explorer.runtime.Waiting;

/** A harness as the explorer sees it: every thread a function from what it has read to what it does next. */
final class JavaProgram implements Program {
    private final Harness harness;
    private final Machine machine;

    JavaProgram(Harness harness, Machine machine) {
        this.harness = harness;
        this.machine = machine;
    }

    @Override
    public int threads() {
        return machine.count();
    }

    /** Lets the machine see what the threads share when one runs after the other. */
    void scout() {
        machine.scout(harness.threads(), t -> () -> body(t));
    }

    @Override
    public Step first(int t) {
        return machine.run(null, t, () -> body(t));
    }

    @Override
    public Step after(Graph graph, int t) {
        Step next = machine.run(graph, t, () -> body(t));
        if (next.kind() == Step.Kind.END) {
            again(graph, t, next);
        }
        return next;
    }

    /** A thread whose result depends on anything but what it has read is no function. */
    private void again(Graph graph, int t, Step end) {
        Step twice = machine.run(graph, t, () -> body(t));
        Ended first = (Ended) end.payload();
        if (twice.kind() != Step.Kind.END
                || !String.valueOf(first.result()).equals(String.valueOf(((Ended) twice.payload()).result()))) {
            throw machine.undetermined();
        }
    }

    /** How many threads are the harness's; the others are started by them. */
    int actors() {
        return harness.threads();
    }

    int[] alike() {
        return harness.alike();
    }

    private Object body(int t) {
        if (t < harness.threads()) {
            return harness.run(t);
        }
        machine.spawned();
        return null;
    }

    @Override
    public long initial(int location) {
        return machine.initial(location);
    }

    /** What the harness says about an execution: null, or what was violated. */
    String fault(Graph graph, List<Ended> ends) throws Exception {
        List<Object> results =
                ends.subList(0, harness.threads()).stream().map(Ended::result).toList();
        return machine.after(graph, ends, () -> harness.after(results));
    }

    /** What a daemon leaves behind that waits in the end. */
    Ended idle(Graph graph, int t) {
        return machine.leaves(graph, t, () -> body(t));
    }

    /** The places in the source of a thread's events. */
    List<List<StackTraceElement>> frames(Graph graph, int t) {
        return machine.frames(graph, t, () -> body(t));
    }

    /** What a thread is called: as the harness says; one that the program starts by its number. */
    String name(int t) {
        return t < harness.threads() ? harness.name(t) : "T" + t;
    }

    /** What a location is for. */
    Purpose purpose(int location) {
        return machine.memory().purpose(location);
    }

    /** The object that a location belongs to. */
    Object owner(int location) {
        return machine.memory().owner(location);
    }

    /** What a thread waits for, and where. Who holds a lock is whoever wrote what the thread has read last. */
    String waiting(Graph graph, int t) {
        Step wait = graph.next(t);
        Waiting waiting = (Waiting) wait.payload();
        int holder = waiting.holder() ? graph.rf(graph.last(t)) : Graph.INITIAL;
        String place = wait.waitsFrom() == graph.length(t)
                ? ""
                : Frames.first(frames(graph, t).get(wait.waitsFrom()));
        return waiting.what()
                + (holder == Graph.INITIAL ? "" : " that " + name(graph.thread(holder)) + " holds")
                + (place.isEmpty() ? "" : " at " + place);
    }

    /** The calls of the thread that was run last. */
    List<Call> calls() {
        return machine.calls().list();
    }

    /** The object whose fields are the program's memory. */
    Object root() {
        return harness instanceof AnnotatedHarness annotated ? annotated.object() : harness;
    }

    /** What a location is called. */
    String location(int location, ObjectNames labels) {
        return machine.memory().describe(location, labels::part, labels::of);
    }

    /** What a value of a location is called. */
    String value(int location, long value, ObjectNames labels) {
        return machine.memory().describe(location, value, labels::of);
    }
}
