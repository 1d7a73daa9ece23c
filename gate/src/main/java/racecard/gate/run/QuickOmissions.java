package racecard.gate.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.verdict.Verdict;

/**
 * What the quick profile leaves out. Lincheck takes seconds where the explorer takes milliseconds, so it does not look
 * again at what the explorer has just seen fail; that is NOT RUN in its column. What passed it looks at: there it is
 * the second witness.
 *
 * @param spares whether anything is left out: not when it is to be recorded
 */
public record QuickOmissions(boolean spares) {
    private static final String WHY = "the explorer has seen it fail, and in quick that is enough";

    public static QuickOmissions of(Profile profile, boolean whole) {
        return new QuickOmissions(profile == Profile.QUICK && !whole);
    }

    /** What is left for a tool to do, after what others have found. */
    public ToolTask left(ToolProcess tool, ToolTask task, Collection<ToolResult> found) {
        Order order = task.order();
        Map<String, String> subjects = new LinkedHashMap<>(order.subjects());
        subjects.keySet().removeAll(spared(tool.tool(), found));
        return new ToolTask(
                new Order(order.protocol(), order.profile(), order.seed(), subjects, order.untilFailure()),
                task.classpath());
    }

    /** Says in each result what was left out. */
    public List<ToolResult> complete(List<ToolResult> results, String protocol) {
        return results.stream()
                .map(result -> complete(result, results, protocol))
                .toList();
    }

    private ToolResult complete(ToolResult result, List<ToolResult> found, String protocol) {
        Set<String> spared = spared(result.tool(), found);
        if (spared.isEmpty() || result.plan() == null) {
            return result;
        }
        List<Message.Item> plan = new ArrayList<>(result.plan().items());
        List<Finding> findings = new ArrayList<>(result.findings());
        for (String id : spared) {
            plan.add(new Message.Item(id, "all"));
            findings.add(
                    new Finding(protocol, id, result.tool(), "all", Verdict.NOT_RUN, 0, "invocations", 0, WHY, null));
        }
        return new ToolResult(
                result.tool(), new Message.Plan(result.tool(), plan), findings, result.ending(), result.interrupted());
    }

    private Set<String> spared(String tool, Collection<ToolResult> found) {
        Set<String> spared = new TreeSet<>();
        if (spares && tool.equals(Tool.LINCHECK.label())) {
            found.stream()
                    .filter(Objects::nonNull)
                    .filter(h -> h.tool().equals(Tool.EXPLORER.label()))
                    .flatMap(h -> h.findings().stream())
                    .filter(f -> f.verdict() == Verdict.FAIL)
                    .forEach(f -> spared.add(f.subject()));
        }
        return spared;
    }
}
