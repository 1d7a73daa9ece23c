package racecard.gate.pages;

import java.util.List;
import java.util.Optional;
import racecard.gate.litmus.ModelChoice;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.text.LitmusReader;
import racecard.models.litmus.LitmusKernel;
import racecard.models.litmus.LitmusKernels;

/**
 * What the checker computes of one litmus program of a protocol, for the tables.
 *
 * @param answers one for each of {@link #MODELS}
 */
record KernelAnswers(LitmusKernel kernel, List<Answer> answers) {
    /** The columns of the tables. */
    static final List<String> MODELS = List.of("lkmm", "sc", "tso", "arm");

    /** No program of ours comes near; a time would make the tables differ from one machine to the next. */
    private static final long CANDIDATES = 10_000_000;

    private static final double SECONDS = 3_600;

    /** Computes them for all programs of a protocol. The candidates of each are gone through once for all models. */
    static List<KernelAnswers> of(String protocol) {
        List<ModelChoice> models = ModelChoice.of(MODELS);
        return LitmusKernels.of(protocol).stream()
                .map(kernel -> new KernelAnswers(
                        kernel,
                        Enumeration.of(
                                        LitmusReader.parse(kernel.name() + ".litmus", kernel.text()),
                                        models.stream().map(ModelChoice::model).toList(),
                                        Budget.of(CANDIDATES, SECONDS))
                                .answers()))
                .toList();
    }

    /** {@code Never}, for the table of a ladder. */
    String word(String model) {
        return answer(model).word().label();
    }

    /** {@code Never (5)}: with the number of final states. */
    String wordAndStates(String model) {
        return word(model) + " (" + answer(model).states().size() + ")";
    }

    /**
     * Why this is no row of a table: the checker did not get through, found nothing to look at, or contradicts the
     * program's own comment.
     */
    Optional<String> fault() {
        for (String model : MODELS) {
            Optional<String> unknown = answer(model).unknown();
            if (unknown.isPresent()) {
                return Optional.of(kernel.name() + " is UNKNOWN under " + model + ": " + unknown.get() + ".");
            }
            if (!answer(model).faults().isEmpty()) {
                return Optional.of(kernel.name() + " has a fault under " + model + ": "
                        + answer(model).faults().firstKey() + ".");
            }
            if (answer(model).executions() == 0) {
                return Optional.of(kernel.name() + " is VACUOUS under " + model + ": no execution comes to its end.");
            }
        }
        return word("lkmm").equals(kernel.lkmm().label())
                ? Optional.empty()
                : Optional.of(kernel.name() + " is " + word("lkmm") + " under lkmm, and its file expects "
                        + kernel.lkmm().label() + ".");
    }

    private Answer answer(String model) {
        return answers.get(MODELS.indexOf(model));
    }
}
