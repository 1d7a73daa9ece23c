package racecard.litmus.text;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;
import racecard.litmus.grammar.BoundedParser;
import racecard.litmus.grammar.LitmusLexer;
import racecard.litmus.grammar.LitmusParser;
import racecard.litmus.program.LitmusException;
import racecard.litmus.program.Site;

/** The text of one file: parses it, and says where things stand in it. */
final class Source {
    private static final int MOST_EXPECTED = 6;

    private final String file;
    private final CharStream characters;

    Source(String file, String text) {
        this.file = file;
        this.characters = CharStreams.fromString(text, file);
    }

    String file() {
        return file;
    }

    LitmusParser.LitmusContext parse() {
        return parser(LitmusLexer.DEFAULT_MODE).litmus();
    }

    /** The text as nothing but a proposition. */
    LitmusParser.PropositionContext parseOutcome() {
        return parser(LitmusLexer.BODY).outcome().proposition();
    }

    private LitmusParser parser(int mode) {
        LitmusLexer lexer = new LitmusLexer(characters);
        lexer.mode(mode);
        // Every character that begins no word is a word of its own, which no rule takes: the parser complains of all,
        // in one form.
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        tokens.getTokens().forEach(this::checkNumber);
        LitmusParser parser = new LitmusParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(new FirstError());
        // The grammar needs no context beyond the rule at hand; without it prediction is faster and as exact.
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return parser;
    }

    private void checkNumber(Token token) {
        if (token.getType() == LitmusLexer.NUMBER) {
            try {
                KnownValues.number(token.getText());
            } catch (NumberFormatException tooLarge) {
                throw wrong(token, "the number " + token.getText() + " has more than 64 bits");
            }
        }
    }

    /** Where a part of the parse tree stands. */
    Site site(ParserRuleContext part) {
        Token first = part.getStart();
        String text = characters.getText(
                Interval.of(first.getStartIndex(), part.getStop().getStopIndex()));
        return new Site(
                first.getLine(), first.getCharPositionInLine() + 1, text.strip().replaceAll("\\s+", " "));
    }

    LitmusException wrong(ParserRuleContext part, String complaint) {
        return wrong(part.getStart(), complaint);
    }

    /** A complaint about a word, which knows the text it stands in: this one, or the outcome that was asked for. */
    LitmusException wrong(Token token, String complaint) {
        return new LitmusException(
                token.getInputStream().getSourceName(), token.getLine(), token.getCharPositionInLine() + 1, complaint);
    }

    private final class FirstError extends BaseErrorListener {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object offending,
                int line,
                int column,
                String message,
                RecognitionException cause) {
            if (message.equals(BoundedParser.TOO_DEEP)) {
                throw new LitmusException(
                        file, line, column + 1, "it is nested too deep here: nobody writes that by hand");
            }
            Token token = (Token) offending;
            String found = token.getType() == Token.EOF ? "the file ends here" : "unexpected '" + token.getText() + "'";
            throw new LitmusException(file, line, column + 1, found + expected((Parser) recognizer));
        }

        private String expected(Parser parser) {
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

        private String word(Parser parser, int type) {
            return switch (type) {
                case Token.EOF -> "the end of the file";
                case LitmusLexer.ID -> "a name";
                case LitmusLexer.NAME -> "the test's name";
                case LitmusLexer.NUMBER -> "a number";
                case LitmusLexer.TYPE, LitmusLexer.QUALIFIER -> "a type";
                default -> parser.getVocabulary().getDisplayName(type);
            };
        }
    }
}
