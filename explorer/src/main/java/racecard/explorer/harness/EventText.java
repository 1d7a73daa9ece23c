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

/** What to say of single events. */
final class EventText {
    private final Graph graph;
    private final JavaProgram program;
    private final Speech speech;
    private final ObjectNames labels;
    private final List<List<List<StackTraceElement>>> frames = new ArrayList<>();
    private final List<List<Call>> calls = new ArrayList<>();

    EventText(Graph graph, JavaProgram program, Speech speech) {
        this.graph = graph;
        this.program = program;
        this.speech = speech;
        this.labels = new ObjectNames(program.root(), speech);
        for (int t = 0; t < graph.threads(); t++) {
            frames.add(program.frames(graph, t));
            calls.add(program.calls());
        }
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
            return graph.value(e) == 0 ? Optional.empty() : Optional.of(told(e, "wakes up or fails for no reason", ""));
        }
        if (where.stream()
                .anyMatch(frame ->
                        speech.isSilent(frame) && (!speech.isVocabulary(frame.getClassName()) || isInitial(e)))) {
            return Optional.empty();
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
        return "T" + graph.thread(e) + "'s " + (step.isWrite() ? "write of " : "read of ") + location(step.location())
                + " (" + place(frames(e)) + ")";
    }

    /** What was read or written. */
    String value(int e) {
        return program.value(graph.step(e).location(), graph.value(e), labels);
    }

    private String location(int location) {
        return program.location(location, labels);
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

    private String place(List<StackTraceElement> where) {
        return where.stream()
                .filter(frame -> !speech.isVocabulary(frame.getClassName()))
                .findFirst()
                .map(Frames::text)
                .orElse("?");
    }
}
