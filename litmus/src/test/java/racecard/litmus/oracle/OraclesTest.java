package racecard.litmus.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Answer;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Enumeration;
import racecard.litmus.models.MemoryModels;
import racecard.litmus.oracle.Programs.Statement;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.text.LitmusReader;

/**
 * The enumeration under the models as text, against what is obviously right: a machine with one memory, one with store
 * buffers, and all candidates one by one.
 */
class OraclesTest {
    private static final CatModel SC = model("sc");
    private static final CatModel TSO = model("tso");
    private static final List<CatModel> ALL =
            MemoryModels.names().stream().map(OraclesTest::model).toList();

    /** Candidates one by one, before a program is too large for that. */
    private static final long NAIVE = 10_000;

    private static int compared;
    private static int tooLarge;

    private static CatModel model(String name) {
        return CatModel.parse(name + ".cat", MemoryModels.text(name + ".cat").orElseThrow(), MemoryModels::text);
    }

    private static Answer answer(LitmusTest test, CatModel model) {
        return Enumeration.of(test, List.of(model), Budget.of(20_000_000, 600))
                .answers()
                .get(0);
    }

    @Provide
    Arbitrary<List<List<Statement>>> programs() {
        return Programs.threads(4);
    }

    @Provide
    Arbitrary<List<List<Statement>>> tiny() {
        return Programs.threads(3);
    }

    private static void machine(List<List<Statement>> program, CatModel model, boolean buffered) {
        String text = Programs.text(program);
        LitmusTest test = LitmusReader.parse("random.litmus", text);
        Answer answer = answer(test, model);
        if (answer.unknown().isPresent()) {
            tooLarge++;
            return;
        }
        Machine.Outcomes outcomes =
                Machine.outcomes(test, buffered, Integer.MAX_VALUE).orElseThrow();
        assertEquals(outcomes.states(), answer.states().keySet(), text);
        assertEquals(outcomes.faults(), answer.faults().keySet(), text);
    }

    @Property(tries = 1_000, seed = "1", shrinking = ShrinkingMode.FULL)
    void scIsAMachineWithOneMemory(@ForAll("programs") List<List<Statement>> program) {
        machine(program, SC, false);
    }

    @Property(tries = 1_000, seed = "2", shrinking = ShrinkingMode.FULL)
    void tsoIsAMachineWithStoreBuffers(@ForAll("programs") List<List<Statement>> program) {
        machine(program, TSO, true);
    }

    /** Every shortcut that a model allows, and all models in one go, against each candidate made to its end. */
    @Property(tries = 300, seed = "3", shrinking = ShrinkingMode.FULL)
    void nothingIsLostByShortcuts(@ForAll("tiny") List<List<Statement>> program) {
        String text = Programs.text(program);
        LitmusTest test = LitmusReader.parse("random.litmus", text);
        List<Answer> together =
                Enumeration.of(test, ALL, Budget.of(20_000_000, 600)).answers();
        for (int m = 0; m < ALL.size(); m++) {
            Answer naive = Enumeration.of(test, List.of(new Unpruned(ALL.get(m))), Budget.of(NAIVE, 600))
                    .answers()
                    .get(0);
            if (naive.unknown().isEmpty()) {
                assertEquals(
                        naive.states(), together.get(m).states(), ALL.get(m).title() + "\n" + text);
                assertEquals(
                        naive.faults().keySet(),
                        together.get(m).faults().keySet(),
                        ALL.get(m).title() + "\n" + text);
                assertEquals(naive.flags(), together.get(m).flags(), ALL.get(m).title() + "\n" + text);
                compared++;
            }
            assertEquals(
                    together.get(m).states().keySet(),
                    answer(test, ALL.get(m)).states().keySet(),
                    ALL.get(m).title() + " alone\n" + text);
        }
    }

    @AfterContainer
    static void mostProgramsWereSmallEnough() {
        assertTrue(tooLarge < 20, tooLarge + " of 2,000 programs had more paths than are kept");
        assertTrue(compared > 1_000, compared + " programs and models were small enough to look at every candidate");
    }
}
