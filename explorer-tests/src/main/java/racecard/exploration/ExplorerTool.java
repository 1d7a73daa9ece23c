package racecard.exploration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.ToolMain;
import racecard.models.Families;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;
import racecard.verdict.Verdict;

/** The tool's process: takes an order as arguments, answers on the wire. */
public final class ExplorerTool {
    private final Order order;
    private final Engine engine;
    private final Duration limit;
    private final Consumer<Message> wire;
    private final List<ScenarioCheck> again = new CopyOnWriteArrayList<>();

    private ExplorerTool(Order order, Engine engine, Duration limit, Consumer<Message> wire) {
        this.order = order;
        this.engine = engine;
        this.limit = limit;
        this.wire = wire;
    }

    /** Exit status 0 when it came to its end, whatever it found; 2 when the order makes no sense. */
    public static void main(String[] args) {
        ToolMain.run("explorer", args, (order, wire) -> run(order, engine(order), wire::send));
    }

    /** What it finds, subject by subject, for whoever runs it in his own process. */
    public static List<Finding> find(Order order) {
        return find(order, engine(order));
    }

    static List<Finding> find(Order order, Engine engine) {
        List<Finding> findings = new ArrayList<>();
        run(order, engine, message -> {
            if (message instanceof Finding finding) {
                findings.add(finding);
            }
        });
        List<String> subjects = List.copyOf(order.subjects().keySet());
        findings.sort(Comparator.comparingInt(finding -> subjects.indexOf(finding.subject())));
        return findings;
    }

    private static Engine engine(Order order) {
        return new ExplorerEngine().within(ScenarioCheck.visits(order.profile()));
    }

    static void run(Order order, Engine engine, Consumer<Message> wire) {
        run(order, engine, ScenarioCheck.limit(order.profile()), wire);
    }

    static void run(Order order, Engine engine, Duration limit, Consumer<Message> wire) {
        new ExplorerTool(order, engine, limit, wire).run(Families.of(order.protocol()));
    }

    private void run(Family family) {
        List<List<ScenarioCheck>> bySubject = new ArrayList<>();
        List<Message.Item> plan = new ArrayList<>();
        order.subjects().forEach((id, className) -> {
            Subject subject = Subject.of(id, family, className);
            List<ScenarioCheck> checks = new ArrayList<>();
            for (Scenario scenario : subject.scenarios(order.profile())) {
                checks.add(new ScenarioCheck(order, subject, scenario));
                plan.add(new Message.Item(id, scenario.name()));
            }
            bySubject.add(checks);
        });
        wire.accept(new Message.Plan("explorer", plan));
        Optional<String> distrust = Canary.sings(engine);
        atOnce(bySubject, distrust);
        // What had too little time beside others is looked at once more, with nothing beside it, before it stands.
        again.forEach(check -> tell(check.find(engine, limit)));
        wire.accept(new Message.Done());
    }

    /**
     * As many subjects at once as there are processors. What is found is told at once, so that nobody who ends the
     * process loses it.
     */
    private void atOnce(List<List<ScenarioCheck>> bySubject, Optional<String> distrust) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<? extends Future<?>> begun = bySubject.stream()
                    .map(checks -> workers.submit(() -> subject(checks, distrust)))
                    .toList();
            for (Future<?> subject : begun) {
                subject.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException said) {
                throw said;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the explorer", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private void subject(List<ScenarioCheck> checks, Optional<String> distrust) {
        boolean stop = false;
        for (ScenarioCheck check : checks) {
            tell(new Message.Started(check.subject().id(), check.scenario().name()));
            Finding finding;
            if (distrust.isPresent()) {
                finding = check.unlooked(Verdict.VACUOUS, distrust.get());
            } else if (stop) {
                finding = check.unlooked(Verdict.NOT_RUN, "an earlier check failed already");
            } else {
                finding = check.find(engine, limit);
            }
            if (ScenarioCheck.ranOut(finding, limit)) {
                again.add(check);
                continue;
            }
            tell(finding);
            stop |= order.untilFailure() && finding.verdict() == Verdict.FAIL;
        }
    }

    private synchronized void tell(Message message) {
        wire.accept(message);
    }
}
