package racecard.litmus.cat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the models that herd7 brings say beyond the plain language of relations. */
final class HerdLanguageTest {
    private static boolean holds(String text) {
        return World.mp().holds(text);
    }

    @Test
    void variants_choose_statements_and_values() {
        assertTrue(holds("if \"lkmmv2\" empty 0 else empty W end"));
        assertFalse(holds("if \"another\" empty 0 else empty W end"));
        assertTrue(holds("if not \"another\" && \"lkmmv2\" let x = 0 end empty x"));
        assertTrue(holds("if \"another\" include \"unheard.cat\" end"));
        assertTrue(holds("empty if \"another\" || \"lkmmv2\" then 0 else W"));
        assertTrue(holds("empty if (not \"another\") && not \"third\" then 0 else W"));
    }

    @Test
    void sets_are_compared() {
        assertTrue(holds("empty if IW = W then W else 0"));
        assertTrue(holds("empty if IW subset W then 0 else W"));
        assertFalse(holds("empty if W subset IW then 0 else W"));
    }

    @Test
    void names_may_have_primes_and_definitions_may_end_in_in() {
        assertTrue(holds("let r' = po let _s' = r' in empty r' \\ _s'"));
        assertTrue(holds("let x = begin po end empty x \\ po"));
    }

    @Test
    void a_recursive_definition_may_be_checked_where_it_stands() {
        assertTrue(holds("let rec r = po | (r ; r) when irreflexive r"));
        assertFalse(holds("let rec r = po | po^-1 | (r ; r) when irreflexive r"));
    }

    @Test
    void statements_are_matched_by_tag() {
        String text = "procedure p(t) = match t with || 'a -> empty 0 || _ -> empty W end end ";
        assertTrue(holds(text + "enum T = 'a || 'b call p('a)"));
        assertFalse(holds(text + "enum T = 'a || 'b call p('b)"));
    }

    /** What stands in place of what cannot be worked out, however deep the name is that is not known. */
    @Test
    void trying_is_of_whole_expressions() {
        assertTrue(holds("empty try (po ; [UNHEARD.OF]) with 0"));
        assertFalse(holds("empty try po with 0"));
    }

    /** A flag that is required not to be: undefined_unless a test holds. */
    @Test
    void what_is_undefined_is_flagged_under_its_name() {
        CatModel model = World.model("undefined_unless empty W as needs-no-writes");
        assertEquals(List.of("needs-no-writes"), model.flags());
        CandidateJudge judge = model.over(World.mp());
        assertTrue(judge.allows(World.rel(6, "1-4 0-5"), World.rel(6, "0-2 1-3")));
        assertEquals(1, judge.flags(0));
    }

    @Test
    void events_of_other_languages_are_none() {
        assertTrue(holds("empty SPEC | PTE | NExp | EX | B | Rreg | CON | V"));
        assertTrue(holds("empty (Exp \\ M) | (M \\ EXEC)"));
        assertTrue(holds("empty sm \\ [M] empty partial_po \\ po empty pco | iico_ctrl"));
        assertTrue(holds("empty W & A & NA"));
    }
}
