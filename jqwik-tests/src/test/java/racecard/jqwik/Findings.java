package racecard.jqwik;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.taskwork.TaskWork;
import racecard.verdict.Verdict;

/** What the tool says of some subjects, all in one run, as the gate would hear it. */
record Findings(List<Message> messages) {

    /** A quick run on these classes of task_work, by id. */
    static Findings of(Map<String, Class<?>> types, long seed, boolean untilFailure, int patience) {
        return of("task-work", types, seed, untilFailure, patience);
    }

    /** The same for any protocol. */
    static Findings of(String protocol, Map<String, Class<?>> types, long seed, boolean untilFailure, int patience) {
        Map<String, String> names = new LinkedHashMap<>();
        types.forEach((id, type) -> names.put(id, type.getName()));
        Order order = new Order(protocol, Profile.QUICK, seed, names, untilFailure);
        List<Message> messages = new ArrayList<>();
        new Run(order, Subject.of(order), patience, messages::add).run();
        return new Findings(messages);
    }

    /** A quick run on one class, which is called {@code it}. */
    static Findings of(Class<? extends TaskWork> type) {
        return of(Map.of("it", type), 1, false, 20);
    }

    List<Message.Item> plan() {
        return ((Message.Plan) messages.get(0)).items();
    }

    List<Finding> all() {
        return messages.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
    }

    /** Check by check, what was said of this subject. */
    Map<String, Finding> of(String subject) {
        Map<String, Finding> findings = new TreeMap<>();
        all().stream().filter(f -> f.subject().equals(subject)).forEach(f -> findings.put(f.check(), f));
        return findings;
    }

    /** The checks that fail on this subject. */
    List<String> failing(String subject) {
        return of(subject).values().stream()
                .filter(f -> f.verdict() == Verdict.FAIL)
                .map(Finding::check)
                .toList();
    }
}
