package racecard.explorer.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racecard.explorer.Witness;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;
import racecard.explorer.lab.Call;
import racecard.explorer.lab.Speech;
import racecard.explorer.runtime.Frames;
import racecard.explorer.runtime.Purpose;

/** What to say of single events. */
final class EventText {
    private final Graph graph;
    private final JavaProgram program;
    private final Speech speech;
    private final ObjectNames names;
    private final SyncText sync;
    private final List<List<List<StackTraceElement>>> frames = new ArrayList<>();
    private final List<List<Call>> calls = new ArrayList<>();

    EventText(Graph graph, JavaProgram program, Speech speech) {
        this.graph = graph;
        this.program = program;
        this.speech = speech;
        this.names = new ObjectNames(program, speech);
        for (int t = 0; t < graph.threads(); t++) {
            frames.add(program.frames(graph, t));
            calls.add(program.calls());
        }
        this.sync = new SyncText(graph, program, names); // not before: each run above has made its objects anew
    }

    /** The calls of each thread. */
    List<List<Call>> calls() {
        return calls;
    }

    /** One step; empty for what goes without saying. */
    Optional<Witness.Step> event(int e, boolean updates) {
        Step step = graph.step(e);
        List<StackTraceElement> where = frames(e);
        if (step.kind() == Step.Kind.CHOICE) {
            return sync.choice(e).map(text -> told(e, text, place(where)));
        }
        if (where.stream()
                .anyMatch(frame ->
                        speech.isSilent(frame) && (!speech.isVocabulary(frame.getClassName()) || isInitial(e)))) {
            return Optional.empty();
        }
        if (program.purpose(step.location()) != Purpose.PROGRAM) {
            return sync.event(e, updates).map(text -> told(e, text, place(where)));
        }
        String what = word(where, step) + " " + location(step.location());
        String value = updates
                ? ": " + value(e) + " -> " + value(graph.event(graph.thread(e), graph.index(e) + 1))
                : (step.isWrite() ? " = " : ": ") + value(e);
        return Optional.of(told(e, what + value, place(where)));
    }

    private Witness.Step told(int e, String text, String place) {
        return new Witness.Step(graph.thread(e), Witness.Kind.EVENT, text, place);
    }

    private boolean isInitial(int e) {
        return graph.value(e) == program.initial(graph.step(e).location());
    }

    /** An event in the middle of a sentence. */
    String mention(int e) {
        Step step = graph.step(e);
        String place = place(frames(e));
        return program.name(graph.thread(e)) + "'s " + (step.isWrite() ? "write of " : "read of ")
                + location(step.location()) + (place.isEmpty() ? "" : " (" + place + ")");
    }

    /** What was read or written. */
    String value(int e) {
        return program.value(graph.step(e).location(), graph.value(e), names);
    }

    private String location(int location) {
        return program.location(location, names);
    }

    private List<StackTraceElement> frames(int e) {
        List<List<StackTraceElement>> all = frames.get(graph.thread(e));
        return graph.index(e) < all.size() ? all.get(graph.index(e)) : List.of();
    }

    /** The outermost word of the vocabulary; without one, what it is. */
    private String word(List<StackTraceElement> where, Step step) {
        String word = step.isWrite() ? "write" : "read";
        for (StackTraceElement frame : where) {
            if (!speech.isVocabulary(frame.getClassName())) {
                break;
            }
            word = frame.getMethodName();
        }
        return word;
    }

    /** Where a thread was last. */
    String last(int t) {
        return graph.length(t) == 0 ? "" : place(frames(graph.last(t)));
    }

    private String place(List<StackTraceElement> where) {
        return Frames.first(where.stream()
                .filter(frame -> !speech.isVocabulary(frame.getClassName()))
                .toList());
    }
}
