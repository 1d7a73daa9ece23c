package racecard.litmus.cat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is wrong is told with its place. */
final class ErrorsTest {
    private static void wrong(String text, String message) {
        CatError error = assertThrows(
                CatError.class, () -> World.model(text).over(World.mp()).possible());
        assertEquals(message, error.getMessage());
    }

    @Test
    void the_text_must_be_cat() {
        wrong("let x po", "test.cat:1:9: the end of the text where a name or '=' or '(' was expected");
        wrong("let = po", "test.cat:1:5: '=' where 'rec' or a name or '(' was expected");
        wrong("\n  acyclic po |", "test.cat:2:15: the end of the text where a set or a relation was expected");
        wrong("acyclic (po", "test.cat:1:12: the end of the text where ',' or ')' was expected");
        wrong("empty [W", "test.cat:1:9: the end of the text where ']' was expected");
        wrong("acyclic po as", "test.cat:1:14: the end of the text where a name was expected");
        wrong(
                "acyclic po then empty po",
                "test.cat:1:12: 'then' where a statement was expected: let, acyclic, irreflexive, empty, flag, include, with, show, enum, instructions, "
                        + "procedure, call, if or forall");
        wrong(
                "flag cyclic po",
                "test.cat:1:6: 'cyclic' where 'acyclic' or 'irreflexive' or 'empty' or '~' was expected");
        wrong("include 'a", "test.cat:1:9: ''a' where a name in quotes was expected");
        wrong("let x = po $ po", "test.cat:1:12: '$' means nothing in a model's files");
        wrong("empty 0 (* never (* closed *)", "test.cat:1:8: a comment begins here or further on that no '*)' ends");
        wrong("include \"half\n", "test.cat:1:9: a string that no '\"' ends on its line");
        wrong("enum A = once", "test.cat:1:10: 'once' where a tag or '||' was expected");
        wrong(
                "forall x in W do with y from W end",
                "test.cat:1:18: 'with' stands inside a block, where only let, checks, call, if, match and forall may stand");
    }

    @Test
    void names_must_be_known_and_fit() {
        wrong(
                "\nacyclic po | unheard-of",
                "test.cat:2:14: 'unheard-of' is defined nowhere: not above, not in the library, and the program has no such events or relation");
        wrong("acyclic po | W", "test.cat:1:9: 'po' is a relation where a set of events was expected");
        wrong("acyclic po ; W", "test.cat:1:14: 'W' is a set of events where a relation was expected");
        wrong("empty [po]", "test.cat:1:8: 'po' is a relation where a set of events was expected");
        wrong("let f(a, b) = a | b empty f(po)", "test.cat:1:27: 'f' wants 2 values in brackets");
        wrong("empty po (W)", "test.cat:1:7: 'po' is a relation, not a function");
        wrong("let f x = x acyclic f", "test.cat:1:21: 'f' is a function where a relation was expected");
        wrong("call unheard(po)", "test.cat:1:1: 'call' wants a procedure that is defined above, and its arguments");
        wrong("let f x = match x with || 'a -> 0 end empty f 'b", "test.cat:1:11: no case of this 'match' fits a tag");
        wrong(
                "let s = map (fun e -> {e}) (domain rf) empty s",
                "test.cat:1:9: 'map' runs through the members of something that depends on rf or co");
    }

    @Test
    void recursion_must_come_to_an_end() {
        wrong("let rec x = po \\ x empty x", "test.cat:1:9: this recursive definition comes to no end");
    }

    @Test
    void included_files_must_be_there_and_end() {
        wrong("include \"unheard.cat\"", "test.cat:1:9: no file \"unheard.cat\" beside the model, nor in the library");
        CatError error = assertThrows(
                CatError.class,
                () -> CatModel.parse("a.cat", "include \"a.cat\"", f -> Optional.of("include \"a.cat\"")));
        assertEquals("a.cat:1:9: \"a.cat\" includes itself", error.getMessage());
    }

    /** However deep, and however long, there is a message, and the stack holds. */
    @Test
    void what_is_nested_too_deep_is_refused() {
        for (int n : new int[] {1_500, 50_000}) {
            deep("acyclic " + "(".repeat(n) + "po" + ")".repeat(n));
            deep("acyclic " + "(".repeat(n));
            deep("empty " + "[".repeat(n) + "W" + "]".repeat(n));
            deep("acyclic " + "~".repeat(n) + "po");
            deep("acyclic po" + "^-1".repeat(n));
            deep("acyclic po" + " | po".repeat(n));
            deep("acyclic " + "let x = po in ".repeat(n) + "x");
            deep("acyclic " + "if \"a\" then po else ".repeat(n) + "po");
            deep("let f x = f acyclic f" + " f".repeat(n));
            deep("if not \"a\" ".repeat(n) + "acyclic po " + "end ".repeat(n));
            deep("forall x in W do ".repeat(n) + "empty x " + "end ".repeat(n));
        }
        StringBuilder chain = new StringBuilder("let a0 = po\n");
        for (int i = 0; i < 1_500; i++) {
            chain.append("let a").append(i + 1).append(" = a").append(i).append(" | rf\n");
        }
        deep(chain + "acyclic a1500");
        deep("let rec f x = f x empty f W");
    }

    private static void deep(String text) {
        CatError error = assertThrows(
                CatError.class, () -> World.model(text).over(World.mp()).possible());
        assertTrue(error.getMessage().matches("test\\.cat:\\d+:\\d+: .*(by hand|or for ever)"), error.getMessage());
    }

    @Test
    void comments_may_be_as_deep_as_they_like() {
        int n = 20_000;
        World.model("(*".repeat(n) + " ' \" " + "*)".repeat(n) + " acyclic po")
                .over(World.mp())
                .possible();
    }

    /**
     * The functions that make coherence orders are built in: a file that says it brings them is only taken to do so if
     * it is herd7's.
     */
    @Test
    void another_cross_is_not_taken_for_the_one_that_is_built_in() {
        CatError error = assertThrows(
                CatError.class,
                () -> CatModel.parse(
                        "a.cat",
                        "include \"cross.cat\"",
                        f -> f.equals("cross.cat") ? Optional.of("let cross x = x") : Optional.empty()));
        assertTrue(
                error.getMessage().startsWith("a.cat:1:9: \"cross.cat\" beside the model is not herd7's"),
                error.getMessage());
    }
}
