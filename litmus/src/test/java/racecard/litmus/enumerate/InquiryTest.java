package racecard.litmus.enumerate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racecard.litmus.cat.Breach;
import racecard.litmus.cat.CatModel;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.relation.Rel;
import racecard.litmus.text.LitmusReader;

/**
 * Evidence is true: a witness is an execution with the outcome, a refusal goes in a circle along relations that the
 * execution has.
 */
class InquiryTest {
    private static final int PROGRAMS = 150;
    private static final CatModel SC = CatModel.parse("sc.cat", """
            include "cos.cat"
            let com = rf | co | fr
            acyclic po | com as sc
            empty rmw & (fre ; coe) as atomic
            """, name -> Optional.empty());
    private static final CatModel COHERENCE = CatModel.parse("coherence.cat", """
            include "cos.cat"
            acyclic po-loc | rf | co | fr as coherence
            """, name -> Optional.empty());
    private static final String READS = """
            C CoRR
            {}
            P0(int *x) { WRITE_ONCE(*x, 1); WRITE_ONCE(*x, 2); }
            P1(int *x) { int r0; int r1; r0 = READ_ONCE(*x); r1 = READ_ONCE(*x); }
            """;

    private static Budget enough() {
        return Budget.of(1_000_000, 600);
    }

    private static Evidence ask(String text, CatModel model) {
        return Inquiry.of(LitmusReader.parse("t.litmus", text), model, enough());
    }

    @Test
    void theOneWhoCountsAndTheOneWhoShowsAgree() {
        int witnesses = 0;
        int refusals = 0;
        for (int seed = 1; seed <= PROGRAMS; seed++) {
            String outcome = seed % 2 == 0 ? "0:r0=0 /\\ 1:r0=0" : "0:r0=1 /\\ 1:r0=1";
            String text = RandomPrograms.of(seed);
            if (!text.contains("; 0:r0") || !text.contains("; 1:r0")) {
                continue; // it has no such registers, and nobody may ask about them
            }
            LitmusTest test = LitmusReader.parse("t.litmus", text, outcome);
            Answer answer =
                    Enumeration.of(test, List.of(SC), enough()).answers().get(0);
            Evidence evidence = Inquiry.of(test, SC, enough());
            assertEquals(answer.positive() > 0, evidence instanceof Evidence.Witness, text);
            if (evidence instanceof Evidence.Witness it) {
                assertTrue(answer.states().containsKey(it.execution().state()), text);
                witnesses++;
            } else if (evidence instanceof Evidence.Refusal it) {
                assertGoesRound(it.execution(), it.breach());
                refusals++;
            }
        }
        assertTrue(witnesses >= 10, witnesses + " outcomes were allowed");
        assertTrue(refusals >= 10, refusals + " outcomes were forbidden");
    }

    private static void assertGoesRound(Candidate execution, Breach breach) {
        List<Breach.Edge> edges = breach.edges();
        for (int i = 0; i < edges.size(); i++) {
            Breach.Edge edge = edges.get(i);
            boolean last = i + 1 == edges.size();
            if (!breach.kind().equals("empty") || !last) {
                assertEquals(edge.to(), edges.get(last ? 0 : i + 1).from());
            }
            Rel relation = relation(execution, edge.relation());
            assertTrue(relation == null || relation.has(edge.from(), edge.to()), breach.toString());
        }
    }

    private static Rel relation(Candidate execution, String name) {
        return switch (name) {
            case "po" -> execution.po();
            case "rf", "rfe", "rfi" -> execution.rf();
            case "co", "coe", "coi" -> execution.co();
            case "fr", "fre", "fri" -> execution.fr();
            default -> null;
        };
    }

    /** The search leaves out what is not coherent; the reason is found all the same. */
    @Test
    void whatBreaksCoherenceIsLookedAtInTheEnd() {
        Evidence evidence = ask(READS + "exists (1:r0=2 /\\ 1:r1=1)\n", COHERENCE);
        Evidence.Refusal refusal = assertInstanceOf(Evidence.Refusal.class, evidence);
        assertEquals("coherence", refusal.breach().check());
        assertGoesRound(refusal.execution(), refusal.breach());
        assertEquals("1:r0=2; 1:r1=1;", refusal.execution().state());
    }

    /**
     * Two orders of the two writes would do: with the wrong one, program order of the writes against coherence is all
     * that is needed.
     */
    @Test
    void theShortestReasonIsTold() {
        Evidence evidence = ask(READS + "exists (1:r0=2 /\\ 1:r1=1)\n", COHERENCE);
        Evidence.Refusal refusal = assertInstanceOf(Evidence.Refusal.class, evidence);
        assertEquals(2, refusal.breach().edges().size(), refusal.toString());
        assertTrue(refusal.all());
        assertTrue(refusal.seen() > 1);
    }

    @Test
    void aValueThatNobodyWritesIsNoMattersOfModels() {
        assertEquals(new Evidence.Impossible(), ask(READS + "exists (1:r0=5)\n", SC));
        assertEquals(new Evidence.Impossible(), ask(READS + "exists (x=7)\n", SC));
    }

    @Test
    void theFilterHoldsForEvidenceToo() {
        String filtered = READS + "filter (1:r1=1)\nexists (1:r0=2)\n";
        assertInstanceOf(Evidence.Refusal.class, ask(filtered, SC));
        assertInstanceOf(Evidence.Witness.class, ask(READS + "exists (1:r0=2)\n", SC));
    }

    @Test
    void aBudgetThatIsTooSmallIsSaid() {
        LitmusTest test = LitmusReader.parse("t.litmus", READS + "exists (1:r0=2 /\\ 1:r1=1)\n");
        assertEquals(new Evidence.Undecided("more than 3 candidates"), Inquiry.of(test, SC, Budget.of(3, 600)));
    }
}
