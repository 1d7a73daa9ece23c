package racecard.lincheck;

import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.LinCheckerKt;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.kotlinx.lincheck.strategy.LincheckFailure;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuarantee;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import racecard.kernel.Bits;
import racecard.kernel.KasanObject;
import racecard.kernel.Ptr;
import racecard.kernel.Refcount;
import racecard.kernel.Watchdog;
import racecard.kernel.Word;
import racecard.models.taskwork.Scenario;
import racecard.taskwork.TaskWork;

/** One scenario on one implementation, by Lincheck's model checker: interleavings in the order of their number of switches, up to a bound. */
final class ModelCheck {
    /**
     * One primitive is one step: under sequential consistency a cmpxchg between its fences is atomic anyway, and a trace of primitives reads in the
     * protocol's words. The observer takes no steps at all. Locks are left alone: waiting is what they are about.
     */
    private static final List<ManagedStrategyGuarantee> GUARANTEES = List.of(
            forClasses(Ptr.class.getName(), Word.class.getName(), Bits.class.getName(), Refcount.class.getName())
                    .allMethods()
                    .treatAsAtomic(),
            forClasses(
                            Stage.class.getName(),
                            "racecard.models.taskwork.Ledger",
                            "racecard.models.taskwork.TrackedWork",
                            KasanObject.class.getName(),
                            Watchdog.class.getName())
                    .allMethods()
                    .ignore());

    private ModelCheck() {}

    /**
     * Explores.
     *
     * @param invocations the bound
     * @return what went wrong, or empty
     */
    static Optional<LincheckFailure> explore(Supplier<TaskWork> subject, Scenario scenario, int invocations) {
        Stage.set(subject, scenario);
        ModelCheckingOptions options = new ModelCheckingOptions()
                .iterations(0)
                .addCustomScenario(lincheck(scenario))
                .invocationsPerIteration(invocations)
                .minimizeFailedScenario(false)
                .sequentialSpecification(SequentialTaskWork.class)
                .verifier(scenario.linearizable() ? CountingVerifier.class : InvariantVerifier.class);
        for (ManagedStrategyGuarantee guarantee : GUARANTEES) {
            options.addGuarantee(guarantee);
        }
        return Optional.ofNullable(LinCheckerKt.checkImpl(options, TaskWorkOps.class));
    }

    private static ExecutionScenario lincheck(Scenario scenario) {
        return new ExecutionScenario(
                actors(scenario.before()),
                scenario.threads().stream().map(ModelCheck::actors).toList(),
                actors(scenario.after()),
                null);
    }

    private static List<Actor> actors(List<Scenario.Call> calls) {
        return calls.stream().map(ModelCheck::actor).toList();
    }

    private static Actor actor(Scenario.Call call) {
        Class<?>[] types = new Class<?>[call.args().size()];
        Arrays.fill(types, int.class);
        try {
            Method method = TaskWorkOps.class.getMethod(call.method(), types);
            return new Actor(method, List.copyOf(call.args()));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no operation " + call, e);
        }
    }
}
