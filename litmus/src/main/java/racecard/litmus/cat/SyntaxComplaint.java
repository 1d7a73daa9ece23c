package racecard.litmus.cat;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Turns the first thing that a parser of a model's files stumbles over into a {@link CatError}. */
public final class SyntaxComplaint extends BaseErrorListener {
    private static final int MOST_EXPECTED = 6;

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
        String found = token.getType() == Token.EOF ? "the text ends here" : "unexpected '" + token.getText() + "'";
        throw new CatError(file, line, column + 1, found + expected((Parser) recognizer));
    }

    private static String expected(Parser parser) {
        IntervalSet tokens = parser.getExpectedTokens();
        if (tokens.size() > MOST_EXPECTED) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (int type : tokens.toList()) {
            words.append(words.isEmpty() ? ", expected " : " or ").append(word(parser, type));
        }
        return words.toString();
    }

    private static String word(Parser parser, int type) {
        String name = parser.getVocabulary().getDisplayName(type);
        return switch (name) {
            case "EOF" -> "the end of the text";
            case "ID" -> "a name";
            case "NUMBER" -> "a number";
            case "ANNOTATION" -> "a tag in braces";
            default -> name;
        };
    }
}
