package racecard.gate.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import racecard.evidence.Order;
import racecard.evidence.Profile;

/**
 * An order for a tool's process, and where a candidate's class is beside the tool's own.
 *
 * @param classpath usually empty
 */
public record ToolTask(Order order, List<String> classpath) {
    public ToolTask {
        classpath = List.copyOf(classpath);
    }

    public static ToolTask of(
            String protocol,
            Profile profile,
            long seed,
            List<Subject> subjects,
            List<String> classpath,
            boolean untilFailure) {
        Map<String, String> classes = new LinkedHashMap<>();
        subjects.forEach(s -> classes.put(s.id(), s.className()));
        return new ToolTask(new Order(protocol, profile, seed, classes, untilFailure), classpath);
    }

    /** The same in several parts, subjects dealt out in turn; never more parts than subjects. */
    List<ToolTask> deal(int parts) {
        int hands = Math.max(1, Math.min(parts, order.subjects().size()));
        List<Map<String, String>> dealt = new ArrayList<>();
        for (int hand = 0; hand < hands; hand++) {
            dealt.add(new LinkedHashMap<>());
        }
        int next = 0;
        for (Map.Entry<String, String> subject : order.subjects().entrySet()) {
            dealt.get(next++ % hands).put(subject.getKey(), subject.getValue());
        }
        return dealt.stream()
                .map(hand -> new ToolTask(
                        new Order(order.protocol(), order.profile(), order.seed(), hand, order.untilFailure()),
                        classpath))
                .toList();
    }
}
