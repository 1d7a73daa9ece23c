package racecard.exploration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.ToolMain;
import racecard.explorer.lab.Marks;
import racecard.models.Families;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;
import racecard.verdict.Verdict;

/**
 * Weakens a reference at one place at a time and asks the explorer whether anybody notices. A finding a mutation: FAIL
 * where something breaks, PASS where nothing does in any scenario, NOT_RUN where no scenario comes by.
 */
public final class MutateTool {
    static final String TOOL = "mutations";

    /**
     * Ten times what the largest quick harness of a reference takes. What a weakened protocol needs more for is not
     * decided.
     */
    private static final long VISITS = 100_000;

    /** Only against a machine that stands still: {@link #VISITS} comes first, the same everywhere. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Order order;
    private final Consumer<Message> wire;
    private final ExplorerEngine engine = new ExplorerEngine();

    private MutateTool(Order order, Consumer<Message> wire) {
        this.order = order;
        this.wire = wire;
    }

    /** Exit status 0 when it came to its end, 2 when the order makes no sense. */
    public static void main(String[] args) {
        ToolMain.run("mutate", args, (order, wire) -> run(order, wire::send));
    }

    static void run(Order order, Consumer<Message> wire) {
        Family family = Families.of(order.protocol());
        MutateTool tool = new MutateTool(order, wire);
        List<Runnable> work = new ArrayList<>();
        List<Message.Item> plan = new ArrayList<>();
        order.subjects().forEach((id, className) -> {
            Subject subject = Subject.of(id, family, className);
            List<Mutation> mutations = Mutations.of(subject.type(), family.api());
            mutations.forEach(mutation -> plan.add(new Message.Item(id, mutation.toString())));
            work.add(() -> tool.mutate(subject, mutations));
        });
        wire.accept(new Message.Plan(TOOL, plan));
        work.forEach(Runnable::run);
        wire.accept(new Message.Done());
    }

    private void mutate(Subject subject, List<Mutation> mutations) {
        List<Scenario> scenarios = subject.scenarios(order.profile()).stream()
                .sorted(Comparator.comparing(scenario -> scenario.threads().size()))
                .toList();
        List<BitSet> reached = new ArrayList<>();
        ExplorerEngine marked = engine.edited(Mutations.marks(mutations));
        for (Scenario scenario : scenarios) {
            Marks marks = new Marks();
            Finding finding = new ScenarioCheck(order, subject, scenario).find(marked.marking(marks), LIMIT);
            reached.add(marks.reached());
            if (!finding.verdict().green()) {
                throw new IllegalArgumentException(subject.id() + " is not right as it is: " + finding.detail());
            }
        }
        for (int i = 0; i < mutations.size(); i++) {
            List<Scenario> passing = new ArrayList<>();
            for (int s = 0; s < scenarios.size(); s++) {
                if (reached.get(s).get(i)) {
                    passing.add(scenarios.get(s));
                }
            }
            wire.accept(new Message.Started(subject.id(), mutations.get(i).toString()));
            wire.accept(judge(subject, mutations.get(i), passing));
        }
    }

    private Finding judge(Subject subject, Mutation mutation, List<Scenario> scenarios) {
        if (scenarios.isEmpty()) {
            return finding(subject, mutation, Verdict.NOT_RUN, 0, "no scenario comes by");
        }
        ExplorerEngine weakened = engine.edited(mutation).within(VISITS);
        Optional<Finding> unknown = Optional.empty();
        long executions = 0;
        for (Scenario scenario : scenarios) {
            Finding finding = new ScenarioCheck(order, subject, scenario).find(weakened, LIMIT);
            executions += finding.checked();
            if (finding.verdict() == Verdict.FAIL) {
                return finding(subject, mutation, Verdict.FAIL, executions, scenario.name() + ": " + finding.detail());
            } else if (!finding.verdict().green()) {
                unknown = Optional.of(finding);
            }
        }
        if (unknown.isPresent()) {
            return finding(
                    subject,
                    mutation,
                    Verdict.UNKNOWN,
                    executions,
                    unknown.get().detail());
        }
        return finding(
                subject,
                mutation,
                Verdict.PASS,
                executions,
                "needed by none of " + (scenarios.size() == 1 ? "1 harness" : scenarios.size() + " harnesses"));
    }

    private Finding finding(Subject subject, Mutation mutation, Verdict verdict, long executions, String detail) {
        return new Finding(
                order.protocol(),
                subject.id(),
                TOOL,
                mutation.toString(),
                verdict,
                executions,
                "executions",
                0,
                detail,
                null);
    }
}
