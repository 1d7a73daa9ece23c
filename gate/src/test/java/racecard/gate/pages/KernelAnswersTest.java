package racecard.gate.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Catalogue;
import racecard.litmus.enumerate.Answer;
import racecard.models.litmus.LitmusKernel;
import racecard.models.litmus.LitmusKernel.Reach;
import racecard.models.litmus.LitmusKernels;

/** What may stand in the tables' model columns, and what is a fault instead. */
class KernelAnswersTest {
    private static final LitmusKernel NEVER = new LitmusKernel("K", "", "", Reach.NEVER, Reach.NEVER, Reach.NEVER);

    private static KernelAnswers all(long positive, long negative, Optional<String> unknown) {
        Answer answer = new Answer(
                "m",
                new TreeMap<>(),
                new TreeMap<>(),
                positive,
                negative,
                List.of(),
                Optional.empty(),
                List.of(),
                unknown);
        return new KernelAnswers(NEVER, Collections.nCopies(KernelAnswers.MODELS.size(), answer));
    }

    @Test
    void whatAgreesIsNoFault() {
        assertEquals(Optional.empty(), all(0, 3, Optional.empty()).fault());
        assertEquals("Never (0)", all(0, 3, Optional.empty()).wordAndStates("arm"));
    }

    @Test
    void whatContradictsTheProgramsCommentIsOne() {
        assertEquals(
                Optional.of("K is Sometimes under lkmm, and its file expects Never."),
                all(1, 3, Optional.empty()).fault());
    }

    @Test
    void whatWasNotDecidedIsOne() {
        assertEquals(
                Optional.of("K is UNKNOWN under lkmm: too long."),
                all(0, 3, Optional.of("too long")).fault());
    }

    @Test
    void whatNothingComesOutOfIsOneAndNotNever() {
        assertEquals(
                Optional.of("K is VACUOUS under lkmm: no execution comes to its end."),
                all(0, 0, Optional.empty()).fault());
    }

    @Test
    void everyProgramOfEveryFamilyHasARow() {
        Catalogue.protocols().forEach(protocol -> {
            List<KernelAnswers> answers = KernelAnswers.of(protocol.id());
            assertEquals(LitmusKernels.of(protocol.id()).size(), answers.size(), protocol::id);
            answers.forEach(a -> assertEquals(Optional.empty(), a.fault()));
        });
    }
}
