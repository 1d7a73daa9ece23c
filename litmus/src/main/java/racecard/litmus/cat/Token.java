package racecard.litmus.cat;

import org.antlr.v4.runtime.tree.TerminalNode;

/** A word of a model's text, and where it stands. Lines and columns count from 1. */
record Token(Kind kind, String text, String file, int line, int column) {
    enum Kind {
        WORD,
        TAG,
        STRING
    }

    static Token of(TerminalNode node) {
        return of(node.getSymbol());
    }

    /** The parser's token, a tag without its quote and a string without its quotes. */
    static Token of(org.antlr.v4.runtime.Token token) {
        String text = token.getText();
        Kind kind = text.startsWith("'") ? Kind.TAG : text.startsWith("\"") ? Kind.STRING : Kind.WORD;
        String bare =
                switch (kind) {
                    case TAG -> text.substring(1);
                    case STRING -> text.substring(1, text.length() - 1);
                    default -> text;
                };
        String file = token.getTokenSource().getSourceName();
        return new Token(kind, bare, file, token.getLine(), token.getCharPositionInLine() + 1);
    }

    boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** A name that the text does not have, to be blamed on a place that it has. */
    static Token word(String name, Token at) {
        return new Token(Kind.WORD, name, at.file, at.line, at.column);
    }

    /** How a message calls it. */
    String said() {
        return switch (kind) {
            case STRING -> "\"" + text + "\"";
            case TAG -> "''" + text + "'";
            default -> "'" + text + "'";
        };
    }

    CatError error(String what) {
        return new CatError(file, line, column, what);
    }
}
