package racecard.litmus.answer;

import java.util.ArrayList;
import java.util.List;
import racecard.litmus.cat.Breach;
import racecard.litmus.enumerate.Candidate;
import racecard.litmus.program.Event;

/** Why a model forbids an execution: the check it breaks, and a sentence for each step of the way that breaks it. */
final class Reason {
    private static final String BACKWARDS = "⁻¹";

    private final EventNames labels;
    private final Candidate execution;
    private final Breach breach;

    Reason(Candidate execution, Breach breach) {
        this.execution = execution;
        this.breach = breach;
        labels = new EventNames(execution);
    }

    /** {@code propagation (lkmm.cat:120)}. */
    String check() {
        return breach.check() + " (" + breach.file() + ":" + breach.line() + ")";
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean open = breach.kind().equals("empty");
        if (breach.edges().isEmpty()) {
            lines.add("It allows no such event, and here " + (breach.events().size() == 1 ? "is one:" : "are some:"));
            breach.events().forEach(e -> lines.add("  " + labels.name(e) + " " + labels.effect(e) + "."));
            return lines;
        }
        lines.add(
                open
                        ? "It allows no two events that are related like this:"
                        : "It allows no way from an event back to itself, and here is one:");
        int number = 1;
        for (Breach.Edge edge : breach.edges()) {
            lines.add("  " + number++ + ". " + sentence(edge) + note(edge));
        }
        if (!open) {
            lines.add("  And that is where it began.");
        }
        return lines;
    }

    private static String note(Breach.Edge edge) {
        boolean itself = edge.within().isEmpty() || edge.within().equals(edge.relation());
        return " [" + edge.relation() + (itself ? "" : ", in " + edge.within()) + "]";
    }

    private String sentence(Breach.Edge edge) {
        if (edge.relation().endsWith(BACKWARDS)) {
            String forth = edge.relation().substring(0, edge.relation().length() - BACKWARDS.length());
            return sentence(forth, edge.to(), edge.from());
        }
        return sentence(edge.relation(), edge.from(), edge.to());
    }

    private String sentence(String relation, int from, int to) {
        String a = labels.name(from);
        String b = labels.name(to);
        String text =
                switch (relation) {
                    case "po", "po-loc" -> a + " comes in program order before " + b + ".";
                    case "rf", "rfe", "rfi" -> b + " reads " + known(from) + ", " + gave(from) + ".";
                    case "co", "coe", "coi" ->
                        a + " comes in the coherence order of " + labels.location(from) + " before " + b + ".";
                    case "fr", "fre", "fri" ->
                        a + " reads " + known(from) + ", which " + b + " overwrites (from-reads).";
                    case "addr" -> a + " reads the address that " + b + " goes to.";
                    case "data" -> a + " reads what the value of " + b + " is made from.";
                    case "ctrl" -> a + " reads what decides whether " + b + " happens at all.";
                    case "rmw" -> a + " and " + b + " are one atomic operation.";
                    case "loc" -> a + " and " + b + " are accesses of one location.";
                    case "ext" -> a + " and " + b + " belong to different threads.";
                    case "int" -> a + " and " + b + " belong to one thread.";
                    default -> a + " is before " + b + " in the model's relation " + relation + ".";
                };
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String gave(int write) {
        return execution.events().get(write).isInitial()
                ? "its initial value"
                : "the value that " + labels.name(write) + " put there";
    }

    private String known(int e) {
        Event event = execution.events().get(e).event();
        return event.isRead() || event.isWrite() ? labels.location(e) + " = " + labels.value(e) : "nothing";
    }
}
