package racecard.lincheck;

import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.LinCheckerKt;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.kotlinx.lincheck.strategy.LincheckFailure;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuarantee;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.datastructures.verifier.Verifier;
import racecard.kernel.Bits;
import racecard.kernel.KasanObject;
import racecard.kernel.Ptr;
import racecard.kernel.Refcount;
import racecard.kernel.Watchdog;
import racecard.kernel.Word;
import racecard.models.scenario.Call;
import racecard.models.scenario.Scenario;

/** Scenarios on one implementation, one after another until one fails. */
final class ModelCheck {
    /**
     * One primitive is one step: under sequential consistency a cmpxchg between its fences is atomic anyway, and a
     * trace of primitives reads in the protocol's words. The observer takes no steps at all. Locks are left alone:
     * waiting is what they are about; and so are works, whose methods run callbacks.
     */
    private static final List<ManagedStrategyGuarantee> GUARANTEES = List.of(
            forClasses(Ptr.class.getName(), Word.class.getName(), Bits.class.getName(), Refcount.class.getName())
                    .allMethods()
                    .treatAsAtomic(),
            forClasses(Stage.class.getName(), KasanObject.class.getName(), Watchdog.class.getName())
                    .allMethods()
                    .ignore());

    private ModelCheck() {}

    /**
     * Lincheck's model checker: interleavings in the order of their number of switches, up to a bound.
     *
     * @param invocations the bound, for each scenario
     * @return what went wrong first, or empty
     */
    static Optional<LincheckFailure> explore(Subject subject, List<Scenario> scenarios, int invocations) {
        return explore(subject, scenarios, invocations, CountingVerifier.class);
    }

    /** The same, with every result shown to a verifier of this class. */
    static Optional<LincheckFailure> explore(
            Subject subject, List<Scenario> scenarios, int invocations, Class<? extends Verifier> verifier) {
        ModelCheckingOptions options = new ModelCheckingOptions();
        GUARANTEES.forEach(options::addGuarantee);
        for (String bystander : subject.family().bystanders()) {
            int dot = bystander.lastIndexOf('.');
            boolean isMethod = Character.isLowerCase(bystander.charAt(dot + 1));
            options.addGuarantee(
                    isMethod
                            ? forClasses(bystander.substring(0, dot))
                                    .methods(bystander.substring(dot + 1))
                                    .ignore()
                            : forClasses(bystander).allMethods().ignore());
        }
        return check(options.verifier(verifier), subject, scenarios, invocations);
    }

    /**
     * The same scenarios on real threads: an independent witness that sees what this machine does. Not reproducible.
     */
    static Optional<LincheckFailure> stress(Subject subject, List<Scenario> scenarios, int invocations) {
        return check(new StressOptions().verifier(CountingVerifier.class), subject, scenarios, invocations);
    }

    private static <O extends Options<O, ?>> Optional<LincheckFailure> check(
            O options, Subject subject, List<Scenario> scenarios, int invocations) {
        Stage.set(subject, scenarios);
        CountingVerifier.reset(scenarios.size());
        options.iterations(0)
                .invocationsPerIteration(invocations)
                .minimizeFailedScenario(false)
                .sequentialSpecification(SequentialScenario.class);
        for (int i = 0; i < scenarios.size(); i++) {
            options.addCustomScenario(lincheck(i, scenarios.get(i)));
        }
        return Optional.ofNullable(LinCheckerKt.checkImpl(options, ScenarioOps.class));
    }

    private static ExecutionScenario lincheck(int index, Scenario scenario) {
        List<Actor> before = new ArrayList<>();
        before.add(actor("begin", index));
        before.addAll(actors(scenario.before()));
        return new ExecutionScenario(
                before, scenario.threads().stream().map(ModelCheck::actors).toList(), actors(scenario.after()), null);
    }

    private static List<Actor> actors(List<Call> calls) {
        return calls.stream().map(call -> actor("perform", Stage.number(call))).toList();
    }

    private static Actor actor(String operation, int argument) {
        try {
            return new Actor(ScenarioOps.class.getMethod(operation, int.class), List.of(argument));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(operation + " is one of the operations", e);
        }
    }
}
