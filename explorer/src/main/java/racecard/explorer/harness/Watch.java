package racecard.explorer.harness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import racecard.explorer.Witness;
import racecard.explorer.explore.Visitor;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;
import racecard.explorer.lab.Call;
import racecard.explorer.lab.Operation;
import racecard.explorer.lab.Task;
import racecard.explorer.model.JavaModel;
import racecard.explorer.runtime.Control;
import racecard.explorer.runtime.Ended;
import racecard.explorer.runtime.Frames;
import racecard.explorer.runtime.Machine;
import racecard.explorer.runtime.Thrown;

/** Judges executions as they are found, and keeps the shortest that is wrong. */
final class Watch implements Visitor {
    private record Seen(String fault, List<Call> calls) {
        Optional<String> outcome() {
            return calls.stream()
                    .filter(call -> call.text().equals(Operation.OUTCOME))
                    .map(Call::result)
                    .findFirst();
        }
    }

    private final Task task;
    private final JavaProgram program;
    private final Machine machine;
    private final List<Call> before;
    private final Map<List<Object>, Seen> seen = new HashMap<>();
    private final Map<List<Object>, String> judged = new HashMap<>();
    private final IdentityHashMap<Step, Integer> ends = new IdentityHashMap<>();
    private final IdentityHashMap<Step, Ended> idle = new IdentityHashMap<>();
    private final TreeSet<String> uncaught = new TreeSet<>();
    private final Races races;
    private final Exchange exchange;
    private final TreeMap<String, Long> outcomes = new TreeMap<>();
    private Graph wrong;
    private int culprit;
    private String place;
    private String what;
    private long left;
    private long distinct;

    Watch(Task task, JavaProgram program, JavaModel model, Machine machine, List<Call> before) {
        this.task = task;
        this.program = program;
        this.machine = machine;
        this.before = before;
        this.races = new Races(program, model);
        this.exchange = new Exchange(program.alike());
        this.left = task.limits().shortening();
    }

    @Override
    public boolean complete(Graph graph) {
        races.look(graph);
        List<Ended> left = new ArrayList<>();
        for (int t = 0; t < graph.threads(); t++) {
            left.add(left(graph, t));
        }
        note(left);
        Seen after = seen.computeIfAbsent(key(graph), key -> after(graph, left));
        long count = exchange.isFirst(graph) ? 1 : 0;
        distinct += count;
        after.outcome().ifPresent(outcome -> outcomes.merge(outcome, count, Long::sum));
        String fault = after.fault;
        if (fault == null) {
            CompleteExecution execution = new CompleteExecution(graph, before, left, after.calls);
            List<Object> key = List.of(left.stream().map(Ended::calls).toList(), after.calls, execution.order());
            fault = judged.computeIfAbsent(
                    key, k -> Optional.ofNullable(task.judge().fault(execution)).orElse(""));
        }
        String verdict = fault;
        return fault.isEmpty() ? goOn() : fails(graph, -1, null, () -> verdict);
    }

    private void note(List<Ended> ends) {
        for (int t = program.actors(); t < ends.size(); t++) {
            for (Call call : ends.get(t).calls()) {
                if (call.text().startsWith(Ended.BY_EXCEPTION)) {
                    uncaught.add(program.name(t) + " " + call.text());
                }
            }
        }
    }

    private Ended left(Graph graph, int t) {
        Step next = graph.next(t);
        if (next.kind() == Step.Kind.END) {
            return (Ended) next.payload();
        } else if (next.patience() == Step.Patience.UNBORN) {
            return Ended.UNBORN;
        }
        return idle.computeIfAbsent(next, step -> program.idle(graph, t));
    }

    private List<Object> key(Graph graph) {
        List<Object> key = new ArrayList<>();
        for (int t = 0; t < graph.threads(); t++) {
            key.add(ends.computeIfAbsent(graph.next(t), step -> ends.size()));
        }
        Map<Integer, Long> last = new HashMap<>();
        for (int i = 0; i < graph.size(); i++) {
            int e = graph.at(i);
            Step step = graph.step(e);
            if (step.isWrite() && graph.isLast(step.location(), graph.rank(e))) {
                last.put(step.location(), graph.value(e));
            }
        }
        key.add(last);
        return key;
    }

    private Seen after(Graph graph, List<Ended> left) {
        try {
            String fault = program.fault(graph, left);
            return new Seen(fault, machine.calls().list());
        } catch (Control | VirtualMachineError e) {
            throw e; // the explorer's own end, not the program's
        } catch (Throwable e) {
            return new Seen(text(e), machine.calls().list());
        }
    }

    /** Class and message. The message is the program's own code, and may throw. */
    static String text(Throwable e) {
        // One that has no name of its own goes by its whole one.
        String name = e.getClass().isAnonymousClass()
                ? e.getClass().getName()
                : e.getClass().getSimpleName();
        String message;
        try {
            message = e.getMessage();
        } catch (RuntimeException | StackOverflowError hostile) {
            message = null;
        }
        if (message != null && message.contains("racecard.explorer.runtime.")) {
            message = message.replaceFirst(" because .*", ""); // the JVM's explanation names what is ours
        }
        return message == null ? name : name + ": " + message;
    }

    @Override
    public boolean stuck(Graph graph) {
        return fails(graph, -1, null, () -> waiting(graph));
    }

    private String waiting(Graph graph) {
        List<String> waiting = new ArrayList<>();
        for (int t = 0; t < graph.threads(); t++) {
            Step next = graph.next(t);
            if (next.kind() == Step.Kind.WAIT && next.patience() == Step.Patience.FOREVER) {
                waiting.add(program.name(t) + " (" + program.waiting(graph, t) + ")");
            }
        }
        return "waits for ever: " + String.join(", ", waiting);
    }

    @Override
    public boolean failed(Graph graph, int t, Step failure) {
        Throwable thrown = ((Thrown) failure.payload()).what();
        return fails(graph, t, thrown, () -> text(thrown));
    }

    private boolean fails(Graph graph, int thread, Throwable thrown, Supplier<String> fault) {
        if (wrong == null
                || chance(graph) < chance(wrong)
                || (chance(graph) == chance(wrong) && graph.size() < wrong.size())) {
            wrong = new Graph(graph.threads(), graph.capacity(), graph.rowSets());
            wrong.restrict(graph, new long[graph.words()]);
            what = fault.get();
            culprit = thread;
            place = thrown == null
                    ? ""
                    : Frames.first(Stream.of(thrown.getStackTrace())
                            .filter(frame -> Frames.isProgram(frame.getClassName()))
                            .toList());
        }
        return goOn();
    }

    /**
     * How often something happened for no reason, such as a spurious wake-up: an execution that does without is the
     * better story.
     */
    private static int chance(Graph graph) {
        int chance = 0;
        for (int i = 0; i < graph.size(); i++) {
            int e = graph.at(i);
            chance += graph.step(e).kind() == Step.Kind.CHOICE && graph.value(e) != 0 ? 1 : 0;
        }
        return chance;
    }

    private boolean goOn() {
        return wrong == null || left-- > 0;
    }

    Optional<Witness> failure() {
        return wrong == null
                ? Optional.empty()
                : Optional.of(new WitnessBuilder(wrong, program, task.speech()).witness(what, culprit, place));
    }

    SortedMap<String, Long> outcomes() {
        return Collections.unmodifiableSortedMap(outcomes);
    }

    /** Complete executions, those counted once that like threads make of one another. */
    long distinct() {
        return distinct;
    }

    List<String> uncaught() {
        return List.copyOf(uncaught);
    }

    List<String> races() {
        return List.copyOf(new TreeSet<>(races.found()));
    }
}
