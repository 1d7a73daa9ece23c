package racecard.exploration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.ToolMain;
import racecard.explorer.Counts;
import racecard.explorer.Explored;
import racecard.explorer.Limits;
import racecard.explorer.lab.Marks;
import racecard.models.Families;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;
import racecard.verdict.Verdict;

/**
 * Changes a reference at one place at a time and asks the explorer whether anybody notices. A finding a mutation: FAIL
 * where something breaks, PASS where nothing does in any scenario, NOT_RUN where no scenario comes by.
 */
public final class MutateTool {
    private static final String TOOL = "mutations";

    /** Findings of weakened orderings and of other changes are told apart by the tool that they name. */
    private static final String ORDERINGS = "orderings";

    private static final String STATEMENTS = "statements";

    /** Only against a machine that stands still: {@link Passed#limits} come first, the same everywhere. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** What never ends is cut off here. */
    private static final String TWICE = "more than twice as long as any execution of the reference";

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
            List<Mutation> mutations = Mutations.of(subject.type(), family);
            mutations.forEach(mutation -> plan.add(new Message.Item(id, mutation.toString())));
            work.add(() -> tool.mutate(subject, mutations));
        });
        wire.accept(new Message.Plan(TOOL, plan));
        work.forEach(Runnable::run);
        wire.accept(new Message.Done());
    }

    /**
     * A scenario as the reference passes it.
     *
     * @param counts what it takes
     * @param reached which mutations it comes by
     */
    private record Passed(ScenarioCheck check, Counts counts, BitSet reached) {
        /** What a mutation may take: what needs three times as many visits is not decided. */
        Limits limits() {
            return Limits.DEFAULT
                    .visits(500 + 3 * counts.visits())
                    .events(64 + 2 * counts.longest())
                    .rounds(Limits.DEFAULT.rounds() / 2);
        }
    }

    /** On all processors; told in the order of the mutations. */
    private void mutate(Subject subject, List<Mutation> mutations) {
        ExplorerEngine woven = engine.edited(new Woven(mutations));
        List<Passed> passed = passed(subject, woven);
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Finding>> judged = new ArrayList<>();
            for (int i = 0; i < mutations.size(); i++) {
                int number = i;
                List<Passed> passing = passed.stream()
                        .filter(scenario -> scenario.reached().get(number))
                        .toList();
                ExplorerEngine chosen = woven.marking(Marks.choosing(number));
                judged.add(workers.submit(() -> judge(subject, mutations.get(number), chosen, passing)));
            }
            for (int i = 0; i < mutations.size(); i++) {
                wire.accept(new Message.Started(subject.id(), mutations.get(i).toString()));
                wire.accept(judged.get(i).get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the explorer", e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Its scenarios, the quickest first. */
    private List<Passed> passed(Subject subject, ExplorerEngine woven) {
        List<Passed> passed = new ArrayList<>();
        for (Scenario scenario : subject.scenarios(order.profile())) {
            Marks marks = new Marks();
            ScenarioCheck check = new ScenarioCheck(order, subject, scenario);
            Explored seen = woven.marking(marks).explore(check.question(LIMIT));
            if (!seen.verdict().green()) {
                throw new IllegalArgumentException(subject.id() + " is not right as it is: " + seen.detail());
            }
            passed.add(new Passed(check, seen.counts(), marks.reached()));
        }
        passed.sort(Comparator.comparing(scenario -> scenario.counts().visits()));
        return passed;
    }

    /**
     * What the explorer cannot follow, and could before, has been noticed as well: the gate is not green. Only what
     * takes too many visits is open.
     */
    private Finding judge(Subject subject, Mutation mutation, ExplorerEngine engine, List<Passed> scenarios) {
        if (scenarios.isEmpty()) {
            return finding(subject, mutation, Verdict.NOT_RUN, 0, "no scenario comes by");
        }
        Optional<String> unknown = Optional.empty();
        long executions = 0;
        for (Passed scenario : scenarios) {
            String name = scenario.check().scenario().name();
            Explored seen;
            try {
                seen = engine.within(scenario.limits()).explore(scenario.check().question(LIMIT));
            } catch (IllegalArgumentException e) { // it cannot even be made
                return finding(subject, mutation, Verdict.FAIL, executions, name + ": " + e.getMessage());
            }
            executions += seen.counts().complete();
            if (seen.verdict() == Verdict.FAIL) {
                return finding(subject, mutation, Verdict.FAIL, executions, name + ": " + seen.detail());
            } else if (seen.counts().cut() > 0) {
                return finding(subject, mutation, Verdict.FAIL, executions, name + ": runs on, " + TWICE);
            } else if (seen.verdict() == Verdict.UNKNOWN
                    && seen.counts().visits() < scenario.limits().visits()) {
                return finding(subject, mutation, Verdict.FAIL, executions, name + ": " + seen.detail());
            } else if (!seen.verdict().green()) {
                unknown = Optional.of(name + ": " + seen.detail());
            }
        }
        if (unknown.isPresent()) {
            return finding(subject, mutation, Verdict.UNKNOWN, executions, unknown.get());
        }
        String all = scenarios.size() == 1 ? "1 scenario" : scenarios.size() + " scenarios";
        return finding(subject, mutation, Verdict.PASS, executions, "noticed by none of " + all);
    }

    private Finding finding(Subject subject, Mutation mutation, Verdict verdict, long executions, String detail) {
        return new Finding(
                order.protocol(),
                subject.id(),
                mutation.change().weakens() ? ORDERINGS : STATEMENTS,
                mutation.toString(),
                verdict,
                executions,
                "executions",
                0,
                detail,
                null);
    }
}
