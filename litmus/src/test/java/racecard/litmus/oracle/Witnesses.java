package racecard.litmus.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.program.LitmusTest;

/** Who can say what comes out of any program, each in a way of its own, as long as it is small enough. */
final class Witnesses {
    private static final Map<String, CatModel> MODELS = new TreeMap<>();

    static {
        for (String name : MemoryModels.names()) {
            MODELS.put(
                    name,
                    CatModel.parse(
                            name + ".cat", MemoryModels.text(name + ".cat").orElseThrow(), MemoryModels::text));
        }
    }

    /** Candidates without any shortcut, before a program is too large to have all of them looked at. */
    private static final long NAIVE = 2_000;

    /** Configurations of a machine, likewise. */
    private static final int CONFIGURATIONS = 5_000;

    private Witnesses() {}

    /** What the judge says. */
    static Answer answer(LitmusTest test, String model) {
        return Enumeration.of(test, List.of(MODELS.get(model)), Budget.of(20_000_000, 600))
                .answers()
                .get(0);
    }

    /**
     * All candidates one by one, without any shortcut.
     *
     * @return what differs from what the judge says, nothing if all agrees; empty if it is too much work
     */
    static Optional<String> naive(LitmusTest test, String model) {
        Answer naive = Enumeration.of(test, List.of(new Unpruned(MODELS.get(model))), Budget.of(NAIVE, 600))
                .answers()
                .get(0);
        if (naive.unknown().isPresent()) {
            return Optional.empty();
        }
        Answer answer = answer(test, model);
        // A model that looks at last writes alone has its coherence orders not told apart, and counts fewer.
        boolean counted = MODELS.get(model).coherence() != CatModel.Coherence.ALL
                || naive.states().equals(answer.states());
        boolean same = naive.states().keySet().equals(answer.states().keySet())
                && naive.flags().equals(answer.flags());
        return Optional.of(counted && same ? "" : answer + ", one by one " + naive);
    }

    /** The machine that obviously does what the model means, likewise. */
    static Optional<String> machine(LitmusTest test, String model, boolean buffered) {
        Optional<Machine.Outcomes> outcomes = Machine.outcomes(test, buffered, CONFIGURATIONS);
        Answer answer = answer(test, model);
        Machine.Outcomes enumerated =
                new Machine.Outcomes(answer.states().keySet(), answer.faults().keySet());
        return outcomes.map(all -> all.equals(enumerated) ? "" : enumerated + ", by the machine " + all);
    }
}
