package racecard.litmus.cat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every construct of the language, by tests that hold or do not hold in a small world. */
final class LanguageTest {
    private static final String EQUAL = "procedure same(a, b) = empty (a \\ b) | (b \\ a) end ";
    private final World world = new World(5)
            .set("a", "0 1 2")
            .set("b", "2 3")
            .set("once", "4")
            .set("w", "0 1 2 3")
            .relation("po", "0-1 1-2 0-2")
            .relation("loc", "0-0 1-1 2-2 0-2 2-0 3-3")
            .relation("addr", "0-1 1-2 2-3")
            .relation("data", "2-0");

    private void same(String left, String right) {
        assertTrue(world.holds(EQUAL + "call same(" + left + ", " + right + ")"), left + " = " + right);
    }

    @Test
    void sets_are_united_cut_and_complemented() {
        same("A | B", "B ++ 0 | A | {} | {}".replace("B ++ 0", "B"));
        same("A & B", "A \\ (A \\ B)");
        same("~(A | B)", "_ \\ A \\ B");
        same("~~A", "A");
        assertFalse(world.holds("empty A & B"));
        assertTrue(world.holds("~empty A & B"));
        assertTrue(world.holds("empty A & B & Once"));
    }

    @Test
    void relations_are_composed_turned_and_closed() {
        same("addr ; addr", "(addr & 0) | (addr+ \\ addr \\ (addr ; addr ; addr))");
        same("addr^-1 ; addr^-1", "(addr ; addr)^-1");
        same("addr^+", "addr+");
        same("addr*", "addr^+ | id");
        same("addr?", "addr | id");
        same("[A] ; addr ; [B]", "addr & (A * B)");
        same("(A * B) ; (B * A)", "A * A");
        same("~(A * _)", "(_ \\ A) * _");
    }

    @Test
    void operators_bind_as_the_manual_says() {
        same("addr | data ; addr", "addr | (data ; addr)");
        same("addr ; data \\ data", "addr ; (data \\ data)");
        same("addr \\ data & data", "addr \\ (data & data)");
        same("addr & A * B", "addr & (A * B)");
        same("addr \\ data \\ addr", "0");
        same("~addr & addr", "0");
        same("data | addr+", "data | (addr+)");
    }

    @Test
    void a_star_multiplies_what_can_be_multiplied_and_closes_the_rest() {
        same("(A*B) | (addr*)", "(addr*) | A * B");
        assertTrue(world.holds("let x = addr* let y = 0 ~empty x"));
    }

    @Test
    void domains_ranges_and_the_library() {
        same("domain(addr)", "domain addr");
        same("[domain(addr)]", "id & (A * A)");
        same("[range(data)]", "id \\ [~range(data)]");
        same("fencerel(A)", "po ; [A] ; po");
        same("singlestep(po)", "po \\ (po ; po)");
        same("po-loc", "po & loc");
        same("int", "po | po^-1 | id");
        same("ext & int", "0");
        same("[emptyset]", "0");
        same("co0", "0");
    }

    @Test
    void functions_take_one_value_several_or_one_after_the_other() {
        String functions =
                "let twice(r) = r ; r let both (r, s) = r | s let curried r s = r ; s let rec down x = match x with || {} -> 0 "
                        + "|| e ++ rest -> {e} ++ down rest end ";
        assertTrue(world.holds(functions + EQUAL + "call same(twice(addr), addr ; addr)"));
        assertTrue(world.holds(functions + EQUAL + "call same(both(addr, data), addr | data)"));
        assertTrue(world.holds(functions + EQUAL + "call same(curried addr data, addr ; data)"));
        assertTrue(world.holds(functions + EQUAL + "call same((fun x -> x ; x) addr, addr ; addr)"));
        assertFalse(world.holds(functions + EQUAL + "call same(twice(addr), addr)"));
    }

    @Test
    void a_name_means_what_it_meant_where_it_was_used() {
        assertTrue(world.holds(
                EQUAL + "let x = addr let f(y) = x | y let x = data call same(f(0), addr) call same(x, data)"));
        assertTrue(world.holds(EQUAL + "let x = addr let x = x | data call same(x, addr | data)"));
        assertTrue(world.holds(EQUAL + "let x = let y = addr in y ; y call same(x, addr ; addr)"));
    }

    @Test
    void recursion_grows_from_nothing() {
        assertTrue(world.holds(EQUAL + "let rec x = addr | (x ; x) call same(x, addr+)"));
        assertTrue(world.holds(EQUAL + "let rec x = addr | (y ; addr) and y = x call same(x, addr+)"));
        String nested =
                "let rec open = A \\ domain(m) and close = B \\ range(m) and all = open | close and step = [all] ; po ; [all] "
                        + "and m = m | (([open] ; po ; [close]) \\ (step ; step)) ";
        World brackets = new World(4)
                .set("a", "0 1")
                .set("b", "2 3")
                .relation("po", "0-1 0-2 0-3 1-2 1-3 2-3")
                .relation("loc", "0-3 1-2");
        assertTrue(brackets.holds(nested + EQUAL + "call same(m, loc)"));
    }

    @Test
    void sets_of_sets_are_run_through() {
        assertTrue(world.holds(EQUAL + "let rec union s = match s with || {} -> 0 || x ++ xs -> x | union xs end "
                + "call same([union (classes-loc W)], [W])"));
        assertTrue(world.holds("let f x = match x with || 'once -> addr || _ -> 0 end empty addr \\ f 'once"));
        assertFalse(world.holds("let f x = match x with || 'once -> addr || _ -> 0 end empty addr \\ f 'mb"));
        assertTrue(world.holds("enum T = 'once || 'never empty Never ~empty tag2events('once)"));
        assertTrue(world.holds(EQUAL
                + "let square e = {e} * {e} let rec union s = match s with || {} -> 0 || x ++ xs -> x | union xs end "
                + "call same(union (map square A), [A])"));
        assertTrue(world.holds("forall e in A do empty {e} \\ A end"));
        assertFalse(world.holds("forall e in A do empty {e} \\ B end"));
    }

    @Test
    void what_may_be_missing_can_be_tried() {
        assertTrue(world.holds("let x = try Unheard with emptyset empty x"));
        assertTrue(world.holds("let x = try A with emptyset ~empty x"));
        assertTrue(world.holds("empty (if \"lkmmv2\" then 0 else _)"));
        assertFalse(world.holds("empty (if \"another\" then 0 else _)"));
        assertTrue(world.holds("empty (if not \"another\" then 0 else _)"));
    }

    @Test
    void headings_comments_and_shows_mean_nothing() {
        CatModel model = World.model(
                "\"A (* name\" withco\n(* one (* two *) still *) // three\n# four\nshow po, loc as l unshow po\nempty 0 as none");
        assertEquals("A (* name withco", model.title());
        assertEquals(List.of("none"), model.checks());
        assertEquals("X86 TSO", World.model("X86 TSO\nempty 0").title());
    }

    @Test
    void tags_are_found_in_any_spelling() {
        World tagged = new World(2).set("rcu-lock", "1");
        assertTrue(tagged.holds("empty (Rcu-lock \\ RCU_LOCK) | (RCU.LOCK \\ tag2events('rcu-lock))"));
        assertFalse(tagged.holds("empty Rcu-lock"));
    }

    @Test
    void bell_declarations_are_read() {
        assertTrue(
                world.holds(
                        "enum Accesses = 'once (* READ_ONCE *) || 'acquire instructions R[{'once,'acquire}] instructions F[Accesses]"));
    }
}
