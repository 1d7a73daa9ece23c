package racecard.litmus.cat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import racecard.litmus.grammar.BoundedParser;

/** Turns the first thing that a parser of a model's files stumbles over into a {@link CatError}. */
public final class SyntaxComplaint extends BaseErrorListener {
    private static final int MOST_EXPECTED = 4;
    static final String STATEMENT =
            "a statement was expected: let, acyclic, irreflexive, empty, flag, include, with, show, enum, instructions, procedure, call, if or forall";
    private static final Set<String> OPERATORS =
            Set.of("'|'", "';'", "'&'", "'*'", "'++'", "'\\'", "INVERSE", "PLUS", "'^*'", "OPTION");

    private final String file;

    /** @param file whose text is parsed */
    public SyntaxComplaint(String file) {
        this.file = file;
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            Object offending,
            int line,
            int column,
            String message,
            RecognitionException cause) {
        Token token = (Token) offending;
        Parser parser = (Parser) recognizer;
        boolean deep = message.equals(BoundedParser.TOO_DEEP);
        String what = deep ? "it is nested too deep here: nobody writes that by hand" : complaint(token, parser);
        throw new CatError(file, line, column + 1, what);
    }

    private static String complaint(Token token, Parser parser) {
        String text = token.getText();
        if (token.getType() != Token.EOF && text.startsWith("\"") && !text.endsWith("\"")) {
            return "a string that no '\"' ends on its line";
        }
        return "OTHER".equals(parser.getVocabulary().getSymbolicName(token.getType()))
                ? "'" + text + "' means nothing in a model's files"
                : found(token) + expected(parser);
    }

    private static String found(Token token) {
        String text = token.getText();
        if (token.getType() == Token.EOF) {
            return "the end of the text";
        }
        return text.startsWith("\"") ? text : "'" + text + "'";
    }

    /** What would have been right, in the words of whoever writes models. */
    private static String expected(Parser parser) {
        List<String> names = new ArrayList<>();
        for (int type : parser.getExpectedTokens().toList()) {
            names.add(type == Token.EOF ? "EOF" : parser.getVocabulary().getDisplayName(type));
        }
        if (names.contains("'acyclic'") && names.contains("'let'")) {
            return " where " + STATEMENT;
        } else if (names.contains("'['") && names.contains("NAME") && !names.contains("'|'")) {
            return " where a set or a relation was expected";
        } else if (names.contains("'|'")) {
            // After an expression: what may end it says more than what may go on with it.
            names.removeIf(name -> OPERATORS.contains(name) || isOperand(name));
        }
        if (names.isEmpty() || names.size() > MOST_EXPECTED) {
            return " was not expected here";
        }
        return " where "
                + String.join(
                        " or ",
                        names.stream().map(SyntaxComplaint::word).distinct().toList()) + " was expected";
    }

    private static boolean isOperand(String name) {
        return Set.of("NAME", "TAG", "'0'", "'_'", "'['", "'{'", "'('", "'begin'")
                .contains(name);
    }

    private static String word(String name) {
        return switch (name) {
            case "EOF" -> "the end of the text";
            case "NAME", "ID", "'_'" -> "a name";
            case "NUMBER" -> "a number";
            case "STRING" -> "a name in quotes";
            case "TAG" -> "a tag";
            case "ANNOTATION" -> "a tag in braces";
            default -> name;
        };
    }
}
