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

    /** What is left for a tool to do, after what others have brought home. */
    public ToolTask errand(ToolProcess tool, ToolTask errand, Collection<ToolResult> home) {
        Order order = errand.order();
        Map<String, String> subjects = new LinkedHashMap<>(order.subjects());
        subjects.keySet().removeAll(spared(tool.tool(), home));
        return new ToolTask(
                new Order(order.protocol(), order.profile(), order.seed(), subjects, order.untilFailure()),
                errand.classpath());
    }

    /** Says in each harvest what was left out. */
    public List<ToolResult> complete(List<ToolResult> harvests, String protocol) {
        return harvests.stream().map(h -> complete(h, harvests, protocol)).toList();
    }

    private ToolResult complete(ToolResult harvest, List<ToolResult> home, String protocol) {
        Set<String> spared = spared(harvest.tool(), home);
        if (spared.isEmpty() || harvest.plan() == null) {
            return harvest;
        }
        List<Message.Item> plan = new ArrayList<>(harvest.plan().items());
        List<Finding> findings = new ArrayList<>(harvest.findings());
        for (String id : spared) {
            plan.add(new Message.Item(id, "all"));
            findings.add(
                    new Finding(protocol, id, harvest.tool(), "all", Verdict.NOT_RUN, 0, "invocations", 0, WHY, null));
        }
        return new ToolResult(
                harvest.tool(),
                new Message.Plan(harvest.tool(), plan),
                findings,
                harvest.ending(),
                harvest.interrupted());
    }

    private Set<String> spared(String tool, Collection<ToolResult> home) {
        Set<String> spared = new TreeSet<>();
        if (spares && tool.equals(Tool.LINCHECK.label())) {
            home.stream()
                    .filter(Objects::nonNull)
                    .filter(h -> h.tool().equals(Tool.EXPLORER.label()))
                    .flatMap(h -> h.findings().stream())
                    .filter(f -> f.verdict() == Verdict.FAIL)
                    .forEach(f -> spared.add(f.subject()));
        }
        return spared;
    }
}
