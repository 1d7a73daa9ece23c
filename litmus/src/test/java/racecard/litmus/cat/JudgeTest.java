package racecard.litmus.cat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import racecard.litmus.cat.CatModel.Coherence;
import racecard.litmus.relation.Rel;

/** What a judge says of message passing, and what a model says of itself. */
final class JudgeTest {
    private static final String SC = "include \"cos.cat\" acyclic po | rf | co | fr as sc";
    private static final String CO = "0-2 1-3";
    private final World world = World.mp();

    @Test
    void only_the_stale_read_is_forbidden() {
        assertFalse(world.allows(SC, "3-4 0-5", CO));
        assertTrue(world.allows(SC, "3-4 2-5", CO));
        assertTrue(world.allows(SC, "1-4 0-5", CO));
        assertTrue(world.allows(SC, "1-4 2-5", CO));
        assertTrue(world.allows("include \"cos.cat\" acyclic po-loc | rf | co | fr as sc", "3-4 0-5", CO));
    }

    @Test
    void a_broken_check_is_told_step_by_step() {
        CandidateJudge judge = World.model("\n" + SC).over(world);
        assertFalse(judge.allows(world.rel("3-4 0-5"), world.rel(CO)));
        Breach breach = judge.explain();
        assertEquals("sc", breach.check());
        assertEquals("test.cat", breach.file());
        assertEquals(2, breach.line());
        assertEquals(List.of(2, 3, 4, 5), breach.events());
        assertEquals(
                List.of("po", "rf", "po", "fr"),
                breach.edges().stream().map(Breach.Edge::relation).toList());
        assertTrue(judge.allows(world.rel("3-4 2-5"), world.rel(CO)));
        assertNull(judge.explain());
    }

    @Test
    void definitions_are_taken_apart() {
        String text = "include \"cos.cat\" let far = (rf ; po)+ let pre = far ; (rf^-1 ; co) irreflexive pre as loop";
        CandidateJudge judge = World.model(text).over(World.mp().relation("po", "3-2 4-5"));
        assertTrue(judge.allows(world.rel("3-4 0-5"), world.rel(CO)));
        CandidateJudge other =
                World.model("let far = (rf ; po)+ empty far & (W * R) as pair").over(world);
        assertFalse(other.allowsRf(world.rel("3-4 0-5")));
        Breach breach = other.explain();
        assertEquals(List.of(new Breach.Edge(3, 4, "rf", "far"), new Breach.Edge(4, 5, "po", "far")), breach.edges());
        assertEquals(List.of(3, 4, 5), breach.events());
        CandidateJudge set = World.model("empty range(rf) as reads").over(world);
        assertFalse(set.allowsRf(world.rel("3-4 0-5")));
        assertEquals(List.of(4, 5), set.explain().events());
    }

    @Test
    void what_needs_no_co_is_judged_before_it() {
        CandidateJudge judge = World.model("acyclic po | rf as porf include \"cos.cat\" acyclic po | rf | fr as rest")
                .over(world);
        assertTrue(judge.possible());
        assertTrue(judge.allowsRf(world.rel("3-4 0-5")));
        assertFalse(judge.allows(world.rel("3-4 0-5"), world.rel(CO)));
        CandidateJudge never =
                World.model("acyclic po as threads empty po as alone").over(world);
        assertFalse(never.possible());
        assertEquals("alone", never.explain().check());
        assertFalse(never.allowsRf(world.rel("3-4 0-5")));
    }

    @Test
    void flags_are_raised_once_the_execution_is_allowed_and_not_asked_for_again() {
        CatModel model = World.model(
                "flag ~empty rf & (IW * R) as initial flag empty rf as none undefined_unless acyclic po as fine "
                        + "undefined_unless empty po as order");
        assertEquals(List.of("initial", "none", "fine", "order"), model.flags());
        CandidateJudge judge = model.over(world);
        assertTrue(judge.allows(world.rel("3-4 0-5"), world.rel(CO)));
        assertEquals(0b1001, judge.flags(0));
        assertEquals(0b1000, judge.flags(1));
        assertTrue(judge.allows(world.rel("3-4 2-5"), world.rel(CO)));
        assertEquals(0b1000, judge.flags(0));
    }

    @Test
    void a_model_says_how_much_of_co_it_wants() {
        assertEquals(Coherence.ALL, World.model(SC).coherence());
        assertEquals(Coherence.NONE, World.model("acyclic po | rf").coherence());
        assertEquals(Coherence.LAST, World.model("empty [FW] ; rf ; [R]").coherence());
        assertEquals(
                Coherence.ALL,
                World.model("acyclic po flag ~empty co as ordered").coherence());
    }

    @Test
    void a_model_says_what_may_be_pruned() {
        for (String coherent :
                List.of("acyclic po-loc | rf | co | fr", "let com = rf | (co | fr)+ acyclic com | (po & loc)", SC)) {
            assertTrue(World.model(coherent).coherent(), coherent);
        }
        for (String not : List.of(
                "acyclic po-loc | rf | co",
                "acyclic po-loc | rfe | co | fr",
                "irreflexive po-loc | rf | co | fr",
                "flag acyclic po-loc | rf | co | fr as f",
                "acyclic (po-loc | rf | co | fr) & ext")) {
            assertFalse(World.model(not).coherent(), not);
        }
        assertTrue(World.model("empty rmw & (fre ; coe)").atomic());
        assertTrue(World.model("empty (fr ; co) & rmw").atomic());
        assertFalse(World.model("empty rmw & (fre ; coi)").atomic());
        assertFalse(World.model("~empty rmw & (fre ; coe)").atomic());
        assertFalse(World.model("empty amo & (fre ; coe)").atomic());
    }

    @Test
    void the_models_own_choices_are_all_tried() {
        String orders = "with o from linearisations(W, rf+) ";
        assertTrue(world.allows(orders + "~empty (IW * IW) & o", "3-4 2-5", CO));
        assertTrue(world.allows(orders + "acyclic o | po^-1 | co", "3-4 2-5", CO));
        assertFalse(world.allows(orders + "acyclic o | (po & (W * W)) | (po & (W * W))^-1", "3-4 2-5", CO));
        assertFalse(world.allows(
                "with o from linearisations(R | W, (rf | po^-1 | co)+) empty 0", "3-4 2-5", "0-2 1-3 2-3 4-5"));
        String each = "with o from generate_orders(W, 0) ";
        assertTrue(world.allows(each + "empty (o \\ loc) | (co \\ o)", "3-4 2-5", CO));
        assertFalse(world.allows(each + "empty co & o empty co^-1 & o", "3-4 2-5", CO));
        String pick = "let one p = p ++ 0 with o from cross(map (fun r -> map one ((W * {r}) & loc)) R) ";
        assertTrue(world.allows(pick + "empty (o \\ rf) | (rf \\ o)", "3-4 2-5", CO));
        assertFalse(world.allows(pick + "empty rf & o ~empty rf & o", "3-4 2-5", CO));
        assertFalse(world.allows(
                "let one p = p ++ 0 with o from cross(map (fun r -> map one (0 & loc)) R) empty 0", "3-4 2-5", CO));
    }

    @Test
    void a_choice_that_fails_is_told() {
        CandidateJudge judge = World.model(
                        "with o from linearisations(W, rf+) acyclic o | (po & (W * W))^-1 | (po & (W * W)) as both")
                .over(world);
        assertFalse(judge.allows(world.rel("3-4 2-5"), world.rel(CO)));
        Breach breach = judge.explain();
        assertNotNull(breach);
        assertEquals("both", breach.check());
    }

    @Test
    void locks_that_a_model_reads_for_itself_are_not_in_its_R_and_W_at_first() {
        World locked = World.mp().set("lkw", "2").set("lf", "5");
        String own = "let rf = rf | ([LKW] ; loc ; [LF])";
        assertTrue(locked.allows("empty R & LF empty W & LKW empty rf ; [LF] " + own, "3-4 2-5", CO));
        assertFalse(locked.allows("empty rf ; [LF]", "3-4 2-5", CO));
    }

    @Test
    void what_a_model_reads_for_itself_is_what_the_candidate_reads() {
        World locked = World.mp().set("lkw", "2").set("lf", "5");
        assertTrue(locked.allows("let rf = rf | ([LKW] ; loc ; [LF])", "3-4 2-5", CO));
        assertFalse(locked.allows("let rf = rf | ([LKW] ; loc ; [LF])", "3-4 0-5", CO));
        assertFalse(locked.allows("let rf = rf | 0", "3-4 2-5", CO));
    }

    /** A location's last write is only in FW, in a world without locks, if the question looks at the location. */
    @Test
    void last_writes_of_a_world_without_locks_are_those_looked_at() {
        String own = "let rf = rf | ([LKW] ; loc ; [LF]) empty [FW] ; loc ; [LKW]";
        World locked = World.mp().set("lkw", "2").set("lf", "5");
        assertTrue(locked.allows(own, "3-4 2-5", CO));
        assertFalse(locked.set("observed", "0 2 5").allows(own, "3-4 2-5", CO));
    }

    @Test
    void judging_allocates_nothing() {
        String text = SC
                + " let rec x = rf | (x ; po) acyclic x | po as again with o from linearisations(W, rf+) acyclic o | co as chosen";
        CandidateJudge judge = World.model(text).over(world);
        Rel[] rfs = {world.rel("3-4 2-5"), world.rel("1-4 0-5"), world.rel("3-4 0-5")};
        Rel co = world.rel(CO);
        assertEquals(2 * 3000, allowed(judge, rfs, co));
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        allowed(judge, rfs, co);
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertTrue(
                bytes < 3000, bytes + " bytes for 9000 candidates: less than one a candidate is the counting itself");
    }

    private static int allowed(CandidateJudge judge, Rel[] rfs, Rel co) {
        int allowed = 0;
        for (int i = 0; i < 3000; i++) {
            for (Rel rf : rfs) {
                allowed += judge.allowsRf(rf) && judge.allows(rf, co) ? 1 : 0;
            }
        }
        return allowed;
    }
}
