package racecard.litmus.cat;

import java.util.List;
import java.util.Set;

/** A place in a list of tokens, and how to move on from it. */
class Cursor {
    private static final Set<String> KEYWORDS = Set.of(
            "let",
            "rec",
            "and",
            "in",
            "with",
            "from",
            "as",
            "flag",
            "acyclic",
            "irreflexive",
            "empty",
            "include",
            "show",
            "unshow",
            "procedure",
            "call",
            "end",
            "enum",
            "instructions",
            "default",
            "match",
            "try",
            "if",
            "then",
            "else",
            "fun",
            "forall",
            "do",
            "undefined_unless",
            "assert",
            "variant",
            "when");

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    final Token peek() {
        return tokens.get(at);
    }

    final Token after() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    final Token take() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    final boolean sees(String text) {
        return peek().is(text);
    }

    /** Takes the next token if it is this one. */
    final boolean skip(String text) {
        if (sees(text)) {
            take();
            return true;
        }
        return false;
    }

    final Token expect(String text, String where) {
        if (!sees(text)) {
            throw peek().error(peek().said() + " where '" + text + "' was expected, " + where);
        }
        return take();
    }

    final Token name(String what) {
        if (!seesName()) {
            throw peek().error(peek().said() + " where " + what + " was expected");
        }
        return take();
    }

    final boolean seesName() {
        return peek().kind() == Token.Kind.WORD && !KEYWORDS.contains(peek().text()) && !sees("_");
    }

    final boolean seesKeyword() {
        return peek().kind() == Token.Kind.WORD && KEYWORDS.contains(peek().text());
    }

    final String string(String what) {
        if (peek().kind() != Token.Kind.STRING) {
            throw peek().error(peek().said() + " where " + what + " was expected, in quotes");
        }
        return take().text();
    }
}
