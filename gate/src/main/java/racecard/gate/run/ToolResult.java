package racecard.gate.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.verdict.Verdict;

/**
 * What one tool's process found, however it ended.
 *
 * @param plan null when the process ended before it said what it would do
 * @param ending how it ended, a clause for people, null when it came to its end
 * @param interrupted whether it ended because the user wanted it to
 */
public record ToolResult(String tool, Message.Plan plan, List<Finding> findings, String ending, boolean interrupted) {
    public ToolResult {
        findings = List.copyOf(findings);
    }

    /** What the processes of one tool found, as one. */
    static ToolResult together(List<ToolResult> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        String tool = parts.get(0).tool();
        List<Message.Item> items = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        String ending = null;
        for (ToolResult part : parts) {
            if (part.plan() != null) {
                items.addAll(part.plan().items());
            }
            findings.addAll(part.findings());
            ending = ending == null ? part.ending() : ending;
        }
        boolean planned = parts.stream().anyMatch(p -> p.plan() != null);
        return new ToolResult(
                tool,
                planned ? new Message.Plan(tool, items) : null,
                findings,
                ending,
                parts.stream().anyMatch(ToolResult::interrupted));
    }

    /**
     * Every finding by subject, in the order of the plan. What the plan named and no finding answered is UNKNOWN here,
     * and what a tool has no right to say (that a bug is caught, for instance) is UNKNOWN too.
     */
    public Map<String, List<Finding>> answers(String protocol) {
        Map<Message.Item, List<Finding>> byItem = new LinkedHashMap<>();
        if (plan != null) {
            plan.items().forEach(item -> byItem.put(item, new ArrayList<>()));
        }
        for (Finding finding : findings) {
            byItem.computeIfAbsent(new Message.Item(finding.subject(), finding.check()), k -> new ArrayList<>())
                    .add(lawful(finding));
        }
        Map<String, List<Finding>> bySubject = new LinkedHashMap<>();
        byItem.forEach((item, found) -> {
            List<Finding> answers = bySubject.computeIfAbsent(item.subject(), k -> new ArrayList<>());
            if (found.isEmpty()) {
                answers.add(unknown(protocol, item, unanswered()));
            } else {
                answers.addAll(found);
            }
        });
        return bySubject;
    }

    /** Why planned checks may have no finding. */
    public String unanswered() {
        return interrupted
                ? "interrupted before it was decided"
                : ending == null
                        ? "the " + tool + " process came to its end without deciding it"
                        : ending + " before it decided this";
    }

    private Finding lawful(Finding finding) {
        return switch (finding.verdict()) {
            case CAUGHT, MISSED, UNDECIDED, NOT_SEEN ->
                unknown(
                        finding.protocol(),
                        new Message.Item(finding.subject(), finding.check()),
                        tool + " said " + finding.verdict().label() + ", which is the gate's to say");
            default -> finding;
        };
    }

    private Finding unknown(String protocol, Message.Item item, String reason) {
        return new Finding(protocol, item.subject(), tool, item.check(), Verdict.UNKNOWN, 0, "checks", 0, reason, null);
    }
}
