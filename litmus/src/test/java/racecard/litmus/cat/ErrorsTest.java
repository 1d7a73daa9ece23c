package racecard.litmus.cat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
        wrong("let x po", "test.cat:1:9: the end of the text where the name of a parameter, or '=' was expected");
        wrong("let = po", "test.cat:1:5: '=' where a name to define was expected");
        wrong("\n  acyclic po |", "test.cat:2:15: the end of the text where a set or a relation was expected");
        wrong("acyclic (po", "test.cat:1:12: the end of the text where ')' was expected, to end the list");
        wrong("empty [W", "test.cat:1:9: the end of the text where ']' was expected, to end '['");
        wrong("acyclic po as", "test.cat:1:14: the end of the text where the name of the check was expected");
        wrong(
                "let x = po in acyclic x",
                "test.cat:1:12: 'in' where a statement was expected: let, acyclic, irreflexive, empty, flag, include, with, show, "
                        + "enum, instructions, procedure, call or forall");
        wrong("flag cyclic po", "test.cat:1:6: 'cyclic' where acyclic, irreflexive or empty was expected");
        wrong("include 'a", "test.cat:1:9: ''a' where the file to include was expected, in quotes");
        wrong("let x = po $ po", "test.cat:1:12: '$' means nothing in cat");
        wrong("empty 0 (* never (* closed *)", "test.cat:1:9: a comment that no '*)' ends");
        wrong("include \"half\n", "test.cat:1:9: a string that no '\"' ends on its line");
        wrong("enum A = once", "test.cat:1:10: 'once' where a tag was expected, as in 'once");
        wrong(
                "forall x in W do with y from W end",
                "test.cat:1:18: 'with' stands inside a block, where only let, checks, call and forall may stand");
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
}
