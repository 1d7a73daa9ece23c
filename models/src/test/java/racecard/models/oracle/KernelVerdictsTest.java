package racecard.models.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.text.LitmusReader;
import racecard.models.Families;
import racecard.models.litmus.LitmusKernel;
import racecard.models.litmus.LitmusKernels;
import racecard.models.scenario.Family;

/** What is recorded of every litmus kernel of every protocol is what our own models compute, all three in one go. */
class KernelVerdictsTest {
    private static final List<CatModel> MODELS = List.of(model("lkmm"), model("sc"), model("tso"));

    private static CatModel model(String name) {
        return CatModel.parse(name + ".cat", MemoryModels.text(name + ".cat").orElseThrow(), MemoryModels::text);
    }

    static Stream<String> theRecordedVerdictsAreComputed() {
        return Families.all().stream().map(Family::protocol);
    }

    @ParameterizedTest
    @MethodSource
    void theRecordedVerdictsAreComputed(String protocol) {
        List<LitmusKernel> kernels = LitmusKernels.of(protocol);
        assertTrue(kernels.size() >= 20, kernels.size() + " kernels");
        for (LitmusKernel kernel : kernels) {
            List<Answer> answers = Enumeration.of(
                            LitmusReader.parse(kernel.name() + ".litmus", kernel.text()),
                            MODELS,
                            Budget.of(1_000_000, 60))
                    .answers();
            assertEquals(
                    List.of(
                            kernel.lkmm().label(),
                            kernel.sc().label(),
                            kernel.tso().label()),
                    answers.stream().map(a -> a.word().label()).toList(),
                    kernel.name());
            assertTrue(
                    answers.stream().map(Answer::unknown).allMatch(Optional::isEmpty)
                            && answers.get(1).executions() > 0,
                    kernel.name());
        }
    }
}
