package racecard.litmus.cat;

/** A word of a model's text, and where it stands. Lines and columns count from 1. */
record Token(Kind kind, String text, String file, int line, int column) {
    enum Kind {
        WORD,
        TAG,
        STRING,
        SYMBOL,
        END
    }

    boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(symbolOrWord);
    }

    /** A name that the text does not have, to be blamed on a place that it has. */
    static Token word(String name, Token at) {
        return new Token(Kind.WORD, name, at.file, at.line, at.column);
    }

    /** How a message calls it. */
    String said() {
        return switch (kind) {
            case END -> "the end of the text";
            case STRING -> "\"" + text + "\"";
            case TAG -> "''" + text + "'";
            default -> "'" + text + "'";
        };
    }

    CatError error(String what) {
        return new CatError(file, line, column, what);
    }
}
