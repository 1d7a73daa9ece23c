package racecard.jqwik.taskwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import racecard.catalogue.Contract;
import racecard.jqwik.Asks;
import racecard.jqwik.Session;
import racecard.models.taskwork.Behaviour;
import racecard.models.taskwork.Mode;
import racecard.models.taskwork.NotifySpec;
import racecard.models.taskwork.TaskWorkSpec;
import racecard.taskwork.Promise;
import racecard.taskwork.TaskWork;

/** Any sequence of calls against the specification, answer by answer. */
@AddLifecycleHook(Session.Hook.class)
class ChainProperties {
    /** Works 1 to 23: three functions, three works each. */
    private static final List<Integer> LABELS = List.of(1, 2, 3, 11, 12, 13, 21, 22, 23);

    private static final int LONGEST = 24;
    private static final String ANSWERS = "the answer is the specification's";

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Asks("any sequence of calls answers as the specification does, and leaves every work consumed once")
    void randomChains(@ForAll("chains") List<Step> chain) {
        Walk walk = new Walk(chain);
        chain.forEach(walk::step);
        walk.trial.settle();
    }

    @Provide
    Arbitrary<List<Step>> chains() {
        Contract<Promise> contract = ((TaskWork) Session.current().subject().implementation()).contract();
        Arbitrary<Step> add = Combinators.combine(
                        Arbitraries.of(LABELS),
                        Arbitraries.of(modes(contract)),
                        Arbitraries.frequency(
                                Tuple.of(4, Behaviour.Kind.FREE),
                                Tuple.of(1, Behaviour.Kind.ADD),
                                Tuple.of(1, Behaviour.Kind.REQUEUE)))
                .as((label, mode, callback) -> new Step(Step.Call.ADD, label, mode, callback));
        Arbitrary<Step> others = Combinators.combine(Arbitraries.of(calls(contract)), Arbitraries.of(LABELS))
                .as((call, label) -> new Step(call, label, Mode.NONE, Behaviour.Kind.FREE));
        return Arbitraries.frequencyOf(Tuple.of(1, add), Tuple.of(1, others))
                .list()
                .ofMaxSize(LONGEST);
    }

    private static List<Mode> modes(Contract<Promise> contract) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.needs().map(contract::promises).orElse(true))
                .toList();
    }

    private static List<Step.Call> calls(Contract<Promise> contract) {
        List<Step.Call> calls = new ArrayList<>(List.of(Step.Call.values()));
        calls.remove(Step.Call.ADD);
        if (!contract.promises(Promise.CANCEL_MATCH)) {
            calls.remove(Step.Call.CANCEL_MATCH);
        }
        if (!contract.promises(Promise.CANCEL_WORK)) {
            calls.remove(Step.Call.CANCEL);
        }
        return calls;
    }

    /** One way through a chain. */
    private static final class Walk {
        private final Trial trial;
        private final NotifySpec spec;
        private final Set<Integer> used = new HashSet<>();
        private boolean exited;

        Walk(List<Step> chain) {
            Map<Integer, Behaviour> behaviours = new HashMap<>();
            for (Step step : chain) {
                if (step.call() == Step.Call.ADD && step.callback() != Behaviour.Kind.FREE) {
                    behaviours.putIfAbsent(step.label(), new Behaviour(step.callback(), step.other()));
                }
            }
            int labels = chain.stream().mapToInt(Step::other).max().orElse(1);
            trial = new Trial(labels, behaviours);
            spec = new NotifySpec(trial.contract(), new TaskWorkSpec(trial.contract(), behaviours));
        }

        void step(Step step) {
            if (exited && (step.call().onlyT() || !trial.contract().promises(Promise.REFUSES_AFTER_EXIT))) {
                return;
            }
            switch (step.call()) {
                case ADD -> add(step.label(), step.mode());
                case CANCEL_FUNC ->
                    trial.expect(
                            trial.cancelFunc(step.label() % 10),
                            spec.cancelFunc(step.label() % 10),
                            Words::work,
                            ANSWERS);
                case CANCEL_MATCH ->
                    trial.expect(
                            trial.cancelMatch(step.label()),
                            spec.cancel(step.label()) ? step.label() : 0,
                            Words::work,
                            ANSWERS);
                case CANCEL -> answer(trial.cancel(step.label()), spec.cancel(step.label()));
                case SEND_SIGNAL -> sendSignal();
                case PENDING -> answer(trial.pending(), spec.pending());
                case RUN_BATCH -> trial.expectRan(trial.runBatch(), spec.runBatch(), ANSWERS);
                case RUN -> judge(spec.run(trial.run()));
                case GET_SIGNAL -> {
                    boolean took = trial.getSignal();
                    judge(spec.getSignal(trial.ranBeside(), took));
                }
                case CHANGE_SIGNAL_MASK -> trial.changeSignalMask();
                case RETURN_TO_USER -> judge(spec.returnToUser(trial.returnToUser()));
                case EXIT -> {
                    judge(spec.exit(trial.exit()));
                    exited = true;
                }
            }
        }

        /** A work is added once in a chain: whoever has run or was cancelled is freed. */
        private void add(int label, Mode mode) {
            if (used.add(label)) {
                trial.expect(trial.add(label, mode), spec.add(label, mode.value()), Words::errno, ANSWERS);
            }
        }

        private void sendSignal() {
            trial.sendSignal();
            spec.sendSignal();
        }

        private void answer(boolean actual, boolean expected) {
            trial.expect(actual, expected, String::valueOf, ANSWERS);
        }

        private void judge(Optional<String> complaint) {
            complaint.ifPresent(c -> trial.expect(false, c));
        }
    }
}
